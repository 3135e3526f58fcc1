import type { DraftTemplate } from "@portevoix/data/sample/plaidoyer/draft-template";
import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import type { StaffContext } from "../context.ts";
import { openCorpus } from "../counting/open-corpus.ts";
import { citeCount } from "../plaidoyer/cite-count.ts";
import { createPlaidoyer } from "../plaidoyer/create-plaidoyer.ts";
import { newDocument } from "../plaidoyer/new-document.ts";
import { saveDraft } from "../plaidoyer/save-draft.ts";
import { citeNthExcerpt } from "./cite-nth-excerpt.ts";

/** Plants a draft template: opens its dossier, makes each citation, and saves the document with their ids. */
export async function writeDemonstrationPlaidoyer(
	context: StaffContext,
	template: DraftTemplate,
): Promise<string> {
	const corpusId = await openCorpus(context, {
		title: template.title,
		query: { where: [], from: "2025-01-01" },
	});
	const { federation } = template.document.attrs;
	const plaidoyerId = await createPlaidoyer(context, {
		title: template.title,
		corpusId,
		document: newDocument(template.title, federation, context.now(), context.newId),
	});
	const ids = new Map<string, string>();
	const quoted: string[] = [];
	for (const [name, citation] of Object.entries(template.citations)) {
		const id =
			citation.kind === "count"
				? await citeCount(context, { plaidoyerId, query: citation.query, freeze: true })
				: await citeNthExcerpt(context, plaidoyerId, citation, quoted);
		ids.set(name, id);
	}
	const document = withIds(template.document, ids, context.newId);
	await saveDraft(context, { plaidoyerId, baseRevision: 1, document });
	return plaidoyerId;
}

/** The same document with real ids in the place of the names of citations and recommendations. */
function withIds(
	document: PlaidoyerDocument,
	citations: ReadonlyMap<string, string>,
	newId: () => string,
): PlaidoyerDocument {
	const replaced: unknown = JSON.parse(JSON.stringify(document), (key, value: unknown) => {
		if (key === "recommendationId") return newId();
		if (key !== "citationId" || typeof value !== "string") return value;
		const id = citations.get(value);
		if (!id) throw new Error(`the template cites ${value}, which it does not declare`);
		return id;
	});
	return replaced as PlaidoyerDocument;
}

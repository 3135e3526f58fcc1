import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { checkDocument } from "./check-document.ts";
import { ensureRecommendations, insertDraft, insertPlaidoyer } from "./plaidoyer.repository.ts";

/** Opens a plaidoyer with its first draft; answers its id. A new document cannot cite yet. */
export async function createPlaidoyer(
	context: StaffContext,
	input: { title: string; corpusId?: string; language?: string; document: PlaidoyerDocument },
): Promise<string> {
	const id = context.newId();
	const recommendations = checkDocument(input.document, new Set());
	await recordChange(context, "plaidoyer.write", async (transaction, record) => {
		await insertPlaidoyer(transaction, {
			id,
			corpus_id: input.corpusId ?? null,
			title: input.title,
			language: input.language ?? "fr",
		});
		await ensureRecommendations(transaction, id, recommendations);
		await insertDraft(transaction, {
			plaidoyer_id: id,
			revision: 1,
			document: JSON.stringify(input.document),
			author_id: context.actor.id,
			at: context.now().toISOString(),
		});
		record.audit({ entity: "plaidoyer", entityId: id });
	});
	return id;
}

import { situationScale } from "@portevoix/analysis/counting/situation-scale";
import { COUNT_WORDING_FR } from "@portevoix/analysis/counting/wording.fr";
import type { CountEvidence, Evidence, ExcerptEvidence } from "@portevoix/analysis/document/evidence";
import { applyQuoteEdits } from "@portevoix/analysis/quotation/apply-quote-edits";
import { CountQuery, type SituationScale, type Statistic } from "@portevoix/data/vocabulary/count";
import { type PlaidoyerDocument, QuoteEdit } from "@portevoix/data/vocabulary/document";
import { authorise } from "../accounts/authorise.ts";
import type { StaffContext } from "../context.ts";
import { currentSnapshot } from "../counting/current-snapshot.ts";
import { describeCount } from "../counting/describe-count.ts";
import { figureMoved } from "../counting/figure-moved.ts";
import { withinCorpus } from "../counting/open-corpus.ts";
import { findTestimony, isWaiting } from "../intake/find-testimony.ts";
import { readUses } from "../intake/read-uses.ts";
import { attributeExcerpt } from "./attribute-excerpt.ts";
import { methodNote } from "./method-note.ts";
import { citationsOf } from "./plaidoyer.repository.ts";
import type { Draft } from "./read-draft.ts";

type CitationRow = Awaited<ReturnType<typeof citationsOf>>[number];

/**
 * What a draft rests on at this moment: figures recalculated and protected, quotes with their edits, scales, the method
 * note. A quote whose testimony was withdrawn, or whose consent no longer covers quoting, is « retiré ».
 */
export async function resolveEvidence(context: StaffContext, draft: Draft): Promise<Evidence> {
	authorise(context.actor, "plaidoyer.read");
	const { store } = context;
	const snapshot = await currentSnapshot(store);
	const citations = await citationsOf(store.db, draft.id);
	const counts: Record<string, CountEvidence> = {};
	const excerpts: Record<string, ExcerptEvidence> = {};
	for (const citation of citations) {
		if (citation.kind === "count" && citation.query !== null) {
			const asked = CountQuery.parse(JSON.parse(citation.query));
			const query = await withinCorpus(store.db, draft.corpusId, asked);
			const stale = await figureMoved(store.db, snapshot, citation.frozen_count_id, query);
			counts[citation.id] = { ...describeCount(snapshot, query), ...(stale ? { stale } : {}) };
		} else if (citation.kind === "excerpt") {
			excerpts[citation.id] = await resolveExcerpt(context, citation);
		}
	}
	const limits = (await withinCorpus(store.db, draft.corpusId, { by: [], where: [] })).where;
	const scales: Record<string, Statistic<SituationScale>> = {};
	for (const { id, code } of situationsOf(draft.document)) {
		const scale = situationScale(snapshot, code, limits);
		// There is one reason for which a scale is not drawn.
		const reason = COUNT_WORDING_FR.undefinedScale["too-few-testimonies"];
		scales[id] = scale.defined ? scale : { defined: false, reason };
	}
	return { counts, excerpts, scales, method: { paragraphs: await methodNote(context, draft, snapshot) } };
}

async function resolveExcerpt(context: StaffContext, citation: CitationRow): Promise<ExcerptEvidence> {
	if (citation.body === null || citation.testimony_id === null) return { withdrawn: true };
	const { db } = context.store;
	const testimony = await findTestimony(db, citation.testimony_id);
	const uses = await readUses(db, testimony.id);
	const mayQuote = uses.has("excerpt") || uses.has("excerpt-with-attributes");
	if (testimony.withdrawn_at || isWaiting(testimony) || !mayQuote) return { withdrawn: true };
	const edits = citation.edits === null ? [] : QuoteEdit.array().parse(JSON.parse(citation.edits));
	return {
		words: applyQuoteEdits(citation.body, edits),
		attribution: attributeExcerpt(testimony, uses),
	};
}

function situationsOf(document: PlaidoyerDocument): { id: string; code: string }[] {
	return document.content.flatMap((chapter) =>
		chapter.content.flatMap((block) =>
			block.type === "situation" && block.attrs.code !== undefined
				? [{ id: block.attrs.id, code: block.attrs.code }]
				: [],
		),
	);
}

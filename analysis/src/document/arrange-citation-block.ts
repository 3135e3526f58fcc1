import type { SituationNode } from "@portevoix/data/vocabulary/document";
import type { ArrangedBlock } from "./arranged-document.ts";
import type { Arranging } from "./arranging.ts";
import { frameQuote } from "./frame-quote.ts";
import { documentWording as wording } from "./wording.fr.ts";

type CitationBlockNode = Extract<SituationNode["content"][number], { type: "citationBlock" }>;

/**
 * A citation that stands alone: an excerpt, or a count as a sentence or a table. A form that the evidence cannot take (an
 * excerpt as a table) is a problem, and the citation is printed in the form it can take.
 */
export function arrangeCitationBlock({ attrs }: CitationBlockNode, arranging: Arranging): ArrangedBlock {
	const { id, citationId, form } = attrs;
	const { evidence, problems } = arranging;
	const problem = (kind: (typeof problems)[number]["kind"]) =>
		problems.push({ kind, blockId: id, citationId });
	const count = Object.hasOwn(evidence.counts, citationId) ? evidence.counts[citationId] : undefined;
	if (count !== undefined) {
		if (count.stale) problem("citation-stale");
		if (form === "quote") problem("form-impossible");
		const { about, rows, note } = count;
		const sentence = about === undefined ? count.sentence : wording.finding(about, count.sentence);
		if (form !== "table" || rows.length === 0) {
			if (form === "table") problem("form-impossible");
			return { kind: "finding", id, citationId, sentence, note };
		}
		return { kind: "table", id, citationId, caption: sentence, header: wording.tableHeader, rows, note };
	}
	const quote = { kind: "quote", id, citationId } as const;
	const excerpt = Object.hasOwn(evidence.excerpts, citationId) ? evidence.excerpts[citationId] : undefined;
	if (excerpt === undefined) {
		problem("citation-missing");
		return { ...quote, words: frameQuote(wording.missing), attribution: "", withdrawn: false };
	}
	if (form !== "quote") problem("form-impossible");
	if ("withdrawn" in excerpt) {
		problem("excerpt-withdrawn");
		return { ...quote, words: frameQuote(wording.withdrawn), attribution: "", withdrawn: true };
	}
	return { ...quote, words: frameQuote(excerpt.words), attribution: excerpt.attribution, withdrawn: false };
}

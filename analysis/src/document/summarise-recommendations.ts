import { Authority } from "@portevoix/data/vocabulary/code";
import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { arrangeRuns } from "./arrange-runs.ts";
import type { ArrangedRun, SummaryGroup } from "./arranged-document.ts";
import type { Arranging } from "./arranging.ts";
import { listRecommendations } from "./list-recommendations.ts";
import { authorityLabels, documentWording as wording } from "./wording.fr.ts";

/**
 * The recommendations by authority, in the vocabulary's order, each under every authority it is put to, in order of number.
 * Footnotes stay in the chapters: here the words only.
 */
export function summariseRecommendations(document: PlaidoyerDocument, arranging: Arranging): SummaryGroup[] {
	// Footnotes and problems of these words were gathered in their chapter: here they go to lists of their own.
	const apart: Arranging = { ...arranging, footnotes: [], problems: [], notes: new Map(), noted: new Set() };
	const listed = new Map<string, { node: ReturnType<typeof listRecommendations>[number]; number: number }>();
	for (const node of listRecommendations(document)) {
		const { recommendationId } = node.attrs;
		const number = arranging.numbers.get(recommendationId);
		if (number !== undefined && !listed.has(recommendationId)) listed.set(recommendationId, { node, number });
	}
	return Authority.options.flatMap((authority) => {
		const items = [...listed.values()]
			.filter(({ node }) => node.attrs.authorities.includes(authority))
			.map(({ node, number }) => ({ number, label: wording.solution, runs: flattenWords(node, apart) }));
		return items.length === 0 ? [] : [{ authority: authorityLabels[authority], items }];
	});
}

function flattenWords(node: ReturnType<typeof listRecommendations>[number], apart: Arranging): ArrangedRun[] {
	return node.content.flatMap((paragraph, index) => {
		const runs = arrangeRuns(paragraph.content ?? [], paragraph.attrs.id, apart).filter(
			({ kind }) => kind !== "footnote",
		);
		return index === 0 ? runs : [{ kind: "break" } as const, ...runs];
	});
}

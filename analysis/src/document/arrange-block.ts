import type { ChapterNode, PlaidoyerDocument, SituationNode } from "@portevoix/data/vocabulary/document";
import { arrangeCitationBlock } from "./arrange-citation-block.ts";
import { arrangeRuns } from "./arrange-runs.ts";
import type { ArrangedBlock, ArrangedParagraph } from "./arranged-document.ts";
import type { Arranging } from "./arranging.ts";
import { summariseRecommendations } from "./summarise-recommendations.ts";
import { authorityLabels, documentWording as wording } from "./wording.fr.ts";

export type ChapterBlock = ChapterNode["content"][number];
type Block = Exclude<ChapterBlock, SituationNode>;
type ParagraphNode = Extract<Block, { type: "paragraph" }>;

/** One block below a chapter or a situation, in reading order; a paragraph without words prints nothing. `level` is that of a heading in it. */
export function arrangeBlock(
	block: Block,
	document: PlaidoyerDocument,
	arranging: Arranging,
	level: 2 | 3,
): ArrangedBlock[] {
	const { id } = block.attrs;
	const within = (content: readonly Block[]) =>
		content.flatMap((inner) => arrangeBlock(inner, document, arranging, level));
	switch (block.type) {
		case "paragraph":
			return arrangeParagraph(block, arranging);
		case "bulletList":
			return [
				{
					kind: "list",
					id,
					items: block.content.map((item) =>
						item.content.flatMap((paragraph) => arrangeParagraph(paragraph, arranging)),
					),
				},
			];
		case "citationBlock":
			return [arrangeCitationBlock(block, arranging)];
		case "box":
			return [{ kind: "box", id, title: block.attrs.title, content: within(block.content) }];
		case "constat":
			return [{ kind: "constat", id, content: within(block.content) }];
		case "position":
			return [
				{
					kind: "position",
					id,
					level,
					heading: wording.position(arranging.federationPosition),
					content: within(block.content),
				},
			];
		case "recommendation": {
			const { recommendationId, authorities } = block.attrs;
			const number = arranging.numbers.get(recommendationId)!;
			const content = block.content.flatMap((paragraph) => arrangeParagraph(paragraph, arranging));
			const names = authorities.map((authority) => authorityLabels[authority]).join("\u202f; ");
			return [
				{
					kind: "recommendation",
					id,
					recommendationId,
					number,
					label: wording.solution,
					content,
					authorities: names,
				},
			];
		}
		case "recommendationSummary":
			return [
				{
					kind: "summary",
					id,
					heading: wording.summaryHeading,
					level: 3,
					groups: summariseRecommendations(document, arranging),
				},
			];
		case "methodNote":
			return [
				{
					kind: "method",
					id,
					heading: wording.methodHeading,
					paragraphs: arranging.evidence.method.paragraphs,
				},
			];
	}
}

function arrangeParagraph(node: ParagraphNode, arranging: Arranging): ArrangedParagraph[] {
	const runs = arrangeRuns(node.content ?? [], node.attrs.id, arranging);
	return runs.length === 0 ? [] : [{ kind: "paragraph", id: node.attrs.id, runs }];
}

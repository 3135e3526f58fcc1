import { type PlaidoyerDocument, repeatedBlockIds } from "@portevoix/data/vocabulary/document";
import { arrangeBlock, type ChapterBlock } from "./arrange-block.ts";
import { arrangeScale } from "./arrange-scale.ts";
import type { ArrangedBlock, ArrangedChapter, ArrangedDocument } from "./arranged-document.ts";
import type { Arranging } from "./arranging.ts";
import type { Evidence } from "./evidence.ts";
import { numberRecommendations } from "./number-recommendations.ts";
import { documentWording as wording } from "./wording.fr.ts";

export type ArrangementSettings = {
	/** Who defends, with its article: « la Fédération ». */
	readonly federationPosition: string;
	/** Fewest persons for which a scale is drawn; 5 unless told. */
	readonly threshold?: number;
};

/**
 * A document and its evidence as a tree that any format can print: chapters with situations numbered, recommendations 1…n
 * across chapters, footnotes in order of appearance, citations in words. Never throws on a document of the schema; what
 * is missing, stale, withdrawn or impossible is listed in `problems` and leaves a visible mark.
 */
export function arrangeDocument(
	document: PlaidoyerDocument,
	evidence: Evidence,
	settings: ArrangementSettings,
): ArrangedDocument {
	const arranging: Arranging = {
		evidence,
		numbers: numberRecommendations(document),
		federationPosition: settings.federationPosition,
		threshold: settings.threshold ?? 5,
		footnotes: [],
		problems: repeatedBlockIds(document).map((blockId) => ({ kind: "block-repeated", blockId })),
		notes: new Map(),
		noted: new Set(),
	};
	const chapters = arrangeChapters(document, arranging);
	const { title, subtitle, federation, date } = document.attrs;
	const { footnotes, problems } = arranging;
	return {
		title,
		subtitle: subtitle ?? "",
		federation: federation.charAt(0).toUpperCase() + federation.slice(1),
		date: wording.month(date),
		chapters,
		footnotes,
		problems,
	};
}

/** A chapter without situation (preface, summary, method) takes no number. */
function arrangeChapters(document: PlaidoyerDocument, arranging: Arranging): ArrangedChapter[] {
	let numbered = 0;
	return document.content.map((chapter, index) => {
		const { id, title } = chapter.attrs;
		const number = chapter.content.some(({ type }) => type === "situation") ? String(++numbered) : "";
		const anchor = `chapitre-${index + 1}`;
		let situations = 0;
		const content = chapter.content.flatMap((block): ArrangedBlock[] => {
			if (block.type !== "situation")
				return arrangeBlock(block, document, arranging, 2).map((inner) => withoutEcho(inner, title));
			situations += 1;
			return [
				arrangeSituation(block, `${number}.${situations}`, `${anchor}-${situations}`, document, arranging),
			];
		});
		return { id, number, anchor, title, content };
	});
}

/** A summary or a method note alone under a chapter of the same name does not repeat that name. */
function withoutEcho(block: ArrangedBlock, title: string): ArrangedBlock {
	if (block.kind === "summary" && block.heading === title) return { ...block, heading: "", level: 2 };
	return block.kind === "method" && block.heading === title ? { ...block, heading: "" } : block;
}

function arrangeSituation(
	block: Extract<ChapterBlock, { type: "situation" }>,
	number: string,
	anchor: string,
	document: PlaidoyerDocument,
	arranging: Arranging,
): ArrangedBlock {
	const { id, title, code } = block.attrs;
	const { evidence, problems, threshold } = arranging;
	const situation = { kind: "situation", id, number, anchor, title } as const;
	const statistic = Object.hasOwn(evidence.scales, id) ? evidence.scales[id] : undefined;
	if (code !== undefined && statistic === undefined) problems.push({ kind: "scale-missing", blockId: id });
	const content = block.content.flatMap((inner) => arrangeBlock(inner, document, arranging, 3));
	if (code === undefined) return { ...situation, content };
	const scale =
		statistic === undefined
			? { drawn: false as const, heading: wording.scaleHeading, sentence: wording.scaleMissing }
			: arrangeScale(statistic, threshold);
	return { ...situation, scale, content };
}

/** A plaidoyer ready to be written in any format: every number, quote and figure is resolved, nothing is looked up any more. */
import type { Stance } from "@portevoix/data/vocabulary/code";

export type ArrangedText = {
	readonly kind: "text";
	readonly text: string;
	readonly bold: boolean;
	readonly italic: boolean;
	/** Set on a link; the address is also printed in words when it is not already the text. */
	readonly href?: string;
};

export type ArrangedRun =
	| ArrangedText
	/** The words of a citation inside a sentence. */
	| { readonly kind: "figure"; readonly citationId: string; readonly text: string }
	| { readonly kind: "footnote"; readonly number: number }
	| { readonly kind: "break" };

export type ArrangedParagraph = {
	readonly kind: "paragraph";
	readonly id: string;
	readonly runs: readonly ArrangedRun[];
};

export type ArrangedScale =
	| {
			readonly drawn: true;
			readonly heading: string;
			/** From −1 (frein) to 1 (aide), in steps of 0.2 so that a drawing cannot be measured back to persons. */
			readonly needle: number;
			readonly levels: readonly {
				readonly stance: Extract<Stance, "obstacle" | "help" | "added-value">;
				readonly name: string;
				readonly held: boolean;
				/** `held` in words, for tables and for those who do not see the mark. */
				readonly words: string;
			}[];
			/** The position of the needle in one sentence. */
			readonly sentence: string;
			/** The whole drawing in words. */
			readonly alternative: string;
	  }
	| { readonly drawn: false; readonly heading: string; readonly sentence: string };

export type ArrangedRecommendation = {
	readonly kind: "recommendation";
	readonly id: string;
	readonly recommendationId: string;
	readonly number: number;
	/** « Solution 4 » is `label` and `number`. */
	readonly label: string;
	readonly content: readonly ArrangedParagraph[];
	readonly authorities: string;
};

export type ArrangedBlock =
	| ArrangedParagraph
	| { readonly kind: "list"; readonly id: string; readonly items: readonly (readonly ArrangedParagraph[])[] }
	| {
			readonly kind: "quote";
			readonly id: string;
			readonly citationId: string;
			/** With its guillemets. */
			readonly words: string;
			/** Empty when the words were erased. */
			readonly attribution: string;
			readonly withdrawn: boolean;
	  }
	| {
			readonly kind: "finding";
			readonly id: string;
			readonly citationId: string;
			readonly sentence: string;
			readonly note: string;
	  }
	| {
			readonly kind: "table";
			readonly id: string;
			readonly citationId: string;
			readonly caption: string;
			readonly header: readonly [string, string];
			readonly rows: readonly { readonly label: string; readonly value: string }[];
			readonly note: string;
	  }
	| {
			readonly kind: "box";
			readonly id: string;
			readonly title: string;
			readonly content: readonly ArrangedBlock[];
	  }
	| { readonly kind: "constat"; readonly id: string; readonly content: readonly ArrangedBlock[] }
	| {
			readonly kind: "position";
			readonly id: string;
			/** Of its heading: 3 in a situation, 2 in a chapter; formats refuse a skipped level. */
			readonly level: 2 | 3;
			readonly heading: string;
			readonly content: readonly ArrangedBlock[];
	  }
	| ArrangedRecommendation
	| {
			readonly kind: "situation";
			readonly id: string;
			/** « 2.1 », empty in a chapter without number. */
			readonly number: string;
			/** A name for links, made of numbers only. */
			readonly anchor: string;
			readonly title: string;
			readonly scale?: ArrangedScale;
			readonly content: readonly ArrangedBlock[];
	  }
	| {
			readonly kind: "summary";
			readonly id: string;
			readonly heading: string;
			/** Of the authorities' headings. */
			readonly level: 2 | 3;
			readonly groups: readonly SummaryGroup[];
	  }
	| {
			readonly kind: "method";
			readonly id: string;
			/** Empty when the chapter has the same title. */
			readonly heading: string;
			readonly paragraphs: readonly string[];
	  };

/** What one authority is asked, in order of number. */
export type SummaryGroup = {
	readonly authority: string;
	readonly items: readonly {
		readonly number: number;
		readonly label: string;
		readonly runs: readonly ArrangedRun[];
	}[];
};

export type ArrangedChapter = {
	readonly id: string;
	/** « 2 », empty for a chapter without situation (preface, summary, method). */
	readonly number: string;
	readonly anchor: string;
	readonly title: string;
	readonly content: readonly ArrangedBlock[];
};

export type ArrangedFootnote = { readonly number: number; readonly runs: readonly ArrangedText[] };

/** What a reader would be misled by. The words are still printed, or a visible mark in their place. */
export type ArrangementProblem =
	| { readonly kind: "citation-missing"; readonly blockId: string; readonly citationId: string }
	| { readonly kind: "citation-stale"; readonly blockId: string; readonly citationId: string }
	| { readonly kind: "form-impossible"; readonly blockId: string; readonly citationId: string }
	| { readonly kind: "excerpt-withdrawn"; readonly blockId: string; readonly citationId: string }
	| { readonly kind: "scale-missing"; readonly blockId: string }
	| { readonly kind: "block-repeated"; readonly blockId: string };

export type ArrangedDocument = {
	readonly title: string;
	readonly subtitle: string;
	readonly federation: string;
	/** « mars 2027 ». */
	readonly date: string;
	readonly chapters: readonly ArrangedChapter[];
	/** In order of appearance, numbered from 1. */
	readonly footnotes: readonly ArrangedFootnote[];
	readonly problems: readonly ArrangementProblem[];
};

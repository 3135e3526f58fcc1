/** What a document rests on, already resolved and protected by the caller: the layout never sees a query or a text. */
import type { SituationScale, Statistic } from "@portevoix/data/vocabulary/count";

/** A count in words. Every string is protected (threshold applied) and typographically ready. */
export type CountEvidence = {
	/** « 37 personnes sur 152 lues ». */
	readonly sentence: string;
	/** « 37 personnes ». */
	readonly witnesses: string;
	/** « 41 témoignages ». */
	readonly testimonies: string;
	/** What is counted, « Bornes et accueil, par qualité du témoin »: printed before a count that stands alone. */
	readonly about?: string;
	readonly rows: readonly { readonly label: string; readonly value: string }[];
	/** Channels and period: printed as the footnote of a figure and under a table. */
	readonly note: string;
	/** True when the figure was recalculated since the writer last looked at it. */
	readonly stale?: boolean;
};

/** The quoted words with their structured edits applied, or the fact that they were erased. */
export type ExcerptEvidence =
	| { readonly words: string; readonly attribution: string }
	| { readonly withdrawn: true };

export type Evidence = {
	/** By citation id. */
	readonly counts: Readonly<Record<string, CountEvidence>>;
	/** By citation id. */
	readonly excerpts: Readonly<Record<string, ExcerptEvidence>>;
	/** By id of the situation block. */
	readonly scales: Readonly<Record<string, Statistic<SituationScale>>>;
	readonly method: { readonly paragraphs: readonly string[] };
};

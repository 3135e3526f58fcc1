/** What is gathered while a document is arranged: one of these per call, never shared, so that the whole stays pure. */
import type { ArrangedFootnote, ArrangementProblem } from "./arranged-document.ts";
import type { Evidence } from "./evidence.ts";

export type Arranging = {
	readonly evidence: Evidence;
	/** Number of each recommendation. */
	readonly numbers: ReadonlyMap<string, number>;
	/** « la Fédération », as in « Ce que défend la Fédération ». */
	readonly federationPosition: string;
	readonly threshold: number;
	readonly footnotes: ArrangedFootnote[];
	readonly problems: ArrangementProblem[];
	/** The footnote where the note of a count was first printed, by the note's words. */
	readonly notes: Map<string, number>;
	/** Citations whose note is printed already. */
	readonly noted: Set<string>;
};

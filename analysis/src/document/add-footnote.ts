import type { ArrangedText } from "./arranged-document.ts";
import type { Arranging } from "./arranging.ts";

/** Gives a footnote the next number, in order of appearance, and answers that number. */
export function addFootnote(arranging: Arranging, runs: readonly ArrangedText[]): number {
	const number = arranging.footnotes.length + 1;
	arranging.footnotes.push({ number, runs });
	return number;
}

import { LONGEST_TEXT } from "@portevoix/data/vocabulary/testimony";
import { codePointLength, normaliseText } from "@portevoix/data/vocabulary/text";
import type { Cell } from "./cell.ts";
import { isMissing } from "./is-missing.ts";
import type { RowProblem } from "./row-problem.ts";

/** Kobo's mark on a cell that Excel cut (formpack), and the length at which Excel cuts without a word. */
const TRUNCATED = /^\s{0,8}<WARNING: Truncated to Excel limit/;
const EXCEL_LIMIT = 32_767;
const NOTHING_SAID = /^[\s\-–—_.…/\\*?]*$/;

/**
 * The words of one cell: normalised, without white space around them; null for a cell in which nothing is said. A cell
 * that a spreadsheet cut, or that is longer than the program accepts, answers a problem instead.
 */
export function readNarrative(
	cell: Cell | undefined,
): { readonly text: string } | { readonly problem: RowProblem } | null {
	if (isMissing(cell)) return null;
	if (TRUNCATED.test(cell) || cell.length === EXCEL_LIMIT) return { problem: "cell-truncated" };
	const text = normaliseText(cell).trim();
	if (NOTHING_SAID.test(text)) return null;
	return codePointLength(text) > LONGEST_TEXT ? { problem: "text-too-long" } : { text };
}

const YEAR_LAST = /^\s{0,4}\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /^\s{0,4}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/;

/** True for a cell that begins like a date; a cell of another kind answers false. */
export function looksLikeDate(cell: string): boolean {
	return cell.length <= 60 && (YEAR_LAST.test(cell) || YEAR_FIRST.test(cell));
}

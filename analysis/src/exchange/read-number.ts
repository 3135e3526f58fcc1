/**
 * A decimal number as tools and spreadsheets write it: `12`, `-3.5`, `3,5`, `1 200,50`, `4 h`-like units excluded. Null for
 * anything else, also for `1.200,50`, whose signs can be read in two ways.
 */
export function readNumber(cell: string): number | null {
	if (cell.length > 40) return null;
	const text = cell.replace(/[\u00A0\u202F\s]+/g, " ").trim();
	if (/^[+-]?\d{1,15}(?:[.,]\d{1,12})?$/.test(text)) return Number(text.replace(",", "."));
	if (/^[+-]?\d{1,3}(?: \d{3}){1,4}(?:[.,]\d{1,12})?$/.test(text)) {
		return Number(text.replaceAll(" ", "").replace(",", "."));
	}
	return null;
}

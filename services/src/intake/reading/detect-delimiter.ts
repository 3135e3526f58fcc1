import { commonWidth } from "./common-width.ts";
import { markCells } from "./mark-cells.ts";

const CANDIDATES = [",", ";", "\t", "|"] as const;
const SAMPLE = 262_144;

/** Stands for "no separator": a sign that no text of ours holds. */
export const ONE_COLUMN = "\u001F";

/**
 * The separator of a table, by consistency: the candidate under which the most records have one same width of two cells or
 * more, a little more credit going to one that also cuts the first record so, and to the wider table among equals.
 * `ONE_COLUMN` when no candidate cuts half of the records alike, or
 * the first record into three at least and nearly all others too: a table of many broken rows is still a table.
 */
export function detectDelimiter(text: string): string {
	const cut = text.length > SAMPLE;
	const sample = text.slice(0, SAMPLE);
	let best: { delimiter: string; score: number } = { delimiter: ONE_COLUMN, score: 0 };
	for (const delimiter of CANDIDATES) {
		if (!sample.includes(delimiter)) continue;
		const { widths } = markCells(sample, delimiter, "");
		// The last record of a sample is cut anywhere.
		const whole = cut && widths.length > 1 ? widths.slice(0, -1) : widths;
		const { width, share } = commonWidth(whole);
		const cuts = whole.filter((cells) => cells > 1).length >= whole.length * 0.8;
		if (width < 2 || (share < 0.5 && !(cuts && (whole[0] ?? 0) > 2))) continue;
		const score = share + (whole[0] === width ? 0.25 : 0) + Math.min(width, 50) / 1000;
		if (score > best.score) best = { delimiter, score };
	}
	return best.delimiter;
}

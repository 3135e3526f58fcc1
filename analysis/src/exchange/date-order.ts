import type { DateOrder } from "./column-map.ts";

const YEAR_LAST = /^\s{0,4}(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})(?!\d)/;

/**
 * What `7/8/2026` means in one column: day first when a value has a first number over 12, month first when a value has a
 * second number over 12; when no value tells, day first in a French file, else unknown. Values that contradict each
 * other answer unknown.
 */
export function dateOrder(cells: Iterable<string | null>, french: boolean): DateOrder {
	let dayFirst = false;
	let monthFirst = false;
	let seen = false;
	for (const cell of cells) {
		const match = cell === null || cell.length > 60 ? null : YEAR_LAST.exec(cell);
		if (!match) continue;
		seen = true;
		if (Number(match[1]) > 12) dayFirst = true;
		if (Number(match[2]) > 12) monthFirst = true;
	}
	if (dayFirst && monthFirst) return "unknown";
	if (dayFirst) return "day-first";
	if (monthFirst) return "month-first";
	return french && seen ? "day-first" : "unknown";
}

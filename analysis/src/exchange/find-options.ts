import type { ImportTool } from "@portevoix/data/vocabulary/import";
import type { Cell } from "./cell.ts";
import { isMissing } from "./is-missing.ts";
import { splitOptions } from "./split-options.ts";

const LONGEST_OPTION = 80;
const MOST_OPTIONS = 40;

/**
 * The options of a question whose ticked labels share one cell, and the sign between them: `;` after each label
 * (Microsoft Forms, Google's own download) or a comma and a space (Google's sheet). Microsoft's closing `;` in every cell
 * is proof. Otherwise a cut is believed only when its pieces come back from row to row and combine with others, and when,
 * at commas, they all begin alike (« Oui, mais rarement » is one label). Null when no cut is.
 */
export function findOptions(
	tool: ImportTool,
	rows: readonly (readonly Cell[])[],
	position: number,
): { readonly separator: ";" | ", "; readonly options: readonly string[] } | null {
	for (const separator of [";", ", "] as const) {
		const seen = cutCells(rows, position, separator);
		if (seen === null || seen.options.size === 0) continue;
		const { options, pieces, combined, closed, filled } = seen;
		const sure = tool === "msforms" && separator === ";" && closed === filled;
		const believed = options.size <= pieces / 2 && combined > options.size;
		if (sure || (believed && (separator === ";" || beginAlike(options))))
			return { separator, options: [...options] };
	}
	return null;
}

/** Cuts every answer of a column; null when a piece is too long, or there are too many, for labels of a list. */
function cutCells(rows: readonly (readonly Cell[])[], position: number, separator: ";" | ", ") {
	const options = new Set<string>();
	const cells = new Set<string>();
	let [pieces, combined, closed, filled] = [0, 0, 0, 0];
	for (const row of rows) {
		const cell = row[position];
		if (isMissing(cell)) continue;
		if (cell.length > 2_000) return null;
		const parts = splitOptions(cell, separator);
		if (parts.some((part) => part.length > LONGEST_OPTION)) return null;
		filled += 1;
		pieces += parts.length;
		if (cell.endsWith(";")) closed += 1;
		if (!cells.has(cell)) combined += parts.length;
		cells.add(cell);
		for (const part of parts) options.add(part);
		if (options.size > MOST_OPTIONS) return null;
	}
	return { options, pieces, combined, closed, filled };
}

function beginAlike(options: ReadonlySet<string>): boolean {
	const small = [...options].filter((option) => /^\p{Ll}/u.test(option)).length;
	return small === 0 || small === options.size;
}

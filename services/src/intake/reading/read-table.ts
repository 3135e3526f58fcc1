import type { Cell } from "@portevoix/analysis/exchange/cell";
import type { RowProblem } from "@portevoix/analysis/exchange/row-problem";
import { UnreadableFile } from "@portevoix/analysis/exchange/unreadable-file";
import Papa from "papaparse";
import { chooseMark } from "./choose-mark.ts";
import { commonWidth } from "./common-width.ts";
import { detectDelimiter, ONE_COLUMN } from "./detect-delimiter.ts";
import { findHeader } from "./find-header.ts";
import { type MarkedCells, markCells } from "./mark-cells.ts";
import { repeatsHeader } from "./repeats-header.ts";

export type { Cell };

/** One row of data; with a `problem` it is refused and its cells are not to be read. */
export type TableRow = { readonly row: number; readonly cells: Cell[]; readonly problem?: RowProblem };

/** A table as received. `delimiter` is `""` for a table of one column. Rows are numbered from 1, without blank lines. */
export type Table = {
	readonly delimiter: string;
	readonly header: string[];
	readonly rows: TableRow[];
	/** Records above the header that are no data: titles, stray lines. */
	readonly linesAbove: number;
};

/**
 * Reads a delimited text into rows whose every cell stands under its header, by position. Nothing is guessed into place: a
 * row with too many or too few cells, or with broken quotes, is refused with a reason; only empty cells at the end, and a
 * short row at the very end of the file, are let pass. `delimiter` overrules detection (`""`: one column). Throws
 * `markup-not-csv`, `unknown-delimiter`, `no-rows`, `too-many-rows`, `too-many-columns`.
 */
export function readTable(received: string, options: { readonly delimiter?: string } = {}): Table {
	if (/^\uFEFF?\s{0,20}<(?:[!?a-zA-Z])/.test(received)) throw new UnreadableFile("markup-not-csv");
	const { text, announced } = announcedDelimiter(received.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
	const asked = options.delimiter ?? announced;
	if (asked !== undefined && (asked.length > 1 || asked === '"' || asked === "\n" || asked === "\r")) {
		throw new UnreadableFile("unknown-delimiter");
	}
	const delimiter = asked === "" ? ONE_COLUMN : (asked ?? detectDelimiter(text));
	const mark = chooseMark(text);
	const marked = markCells(text, delimiter, mark);
	const records = parse(marked, delimiter, mark);
	const place = findHeader(records, commonWidth(marked.widths).width);
	const header = (records[place] ?? []).map((cell) => (cell ?? "").replace(/^\uFEFF/, "").trim());
	const used = filledWidth(records, place + 1);
	while (header.length > Math.max(1, used) && header.at(-1) === "") header.pop();
	const rows: TableRow[] = [];
	for (let at = place + 1; at < records.length; at += 1) {
		const cells = records[at] ?? [];
		if (cells.every((cell) => cell === null || cell.trim() === "") || repeatsHeader(cells, header)) continue;
		const problem = problemOf(marked, at, cells, header.length, at === records.length - 1);
		const row = rows.length + 1;
		while (cells.length < header.length) cells.push(null);
		if (problem !== null) rows.push({ row, cells, problem });
		else rows.push({ row, cells: cells.slice(0, header.length) });
	}
	if (rows.length === 0) throw new UnreadableFile("no-rows");
	return { delimiter: delimiter === ONE_COLUMN ? "" : delimiter, header, rows, linesAbove: place };
}

/** Excel's own first line, `sep=;`. */
function announcedDelimiter(text: string): { text: string; announced?: string } {
	const match = /^"?sep=([^"\n])"?[,;\t]{0,64}\n/i.exec(text);
	return match?.[1] === undefined ? { text } : { text: text.slice(match[0].length), announced: match[1] };
}

/** Papa Parse over the marked text; whatever it reports beyond what the marking saw makes its record stray. */
function parse(marked: MarkedCells, delimiter: string, mark: string): Cell[][] {
	const { data, errors } = Papa.parse<string[]>(marked.text, { delimiter, newline: "\n", header: false });
	for (const { row, code } of errors) {
		const known = code === "MissingQuotes" ? marked.unterminated === row : marked.stray.has(row ?? -1);
		if (!known && code !== "UndetectableDelimiter") throw new UnreadableFile("damaged-file");
	}
	return data.map((record) => record.map((cell) => (cell === mark ? "" : cell === "" ? null : cell)));
}

function problemOf(
	marked: MarkedCells,
	record: number,
	cells: readonly Cell[],
	width: number,
	last: boolean,
): RowProblem | null {
	if (marked.unterminated === record) return "unterminated-quote";
	if (marked.stray.has(record)) return "stray-quote";
	if (cells.slice(width).some((cell) => cell !== null && cell.trim() !== "")) return "surplus-cells";
	return cells.length < width && !last ? "missing-cells" : null;
}

/** How many columns of the data hold something: what lies beyond, without a header, is the trace of closing separators. */
function filledWidth(records: readonly (readonly Cell[])[], from: number): number {
	let width = 0;
	for (const cells of records.slice(from)) {
		for (let at = cells.length - 1; at >= width; at -= 1) {
			if (cells[at] !== null && cells[at]?.trim() !== "") width = at + 1;
		}
	}
	return width;
}

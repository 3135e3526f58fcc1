import type { CountResult, ProtectedNumber } from "@portevoix/data/vocabulary/count";
import type { LabelOf } from "./make-label-of.ts";
import type { CodeChoice } from "./order-codes.ts";
import type { BreakdownFacet } from "./question.ts";
import { valuesInOrder } from "./rows-of-count.ts";

type CrossSide = { readonly value: string; readonly label: string };

/** A table of two breakdowns. Lines and columns in which nobody is are named apart. */
export type Cross = {
	readonly rows: readonly CrossSide[];
	readonly columns: readonly CrossSide[];
	readonly cell: (row: string, column: string) => ProtectedNumber;
	readonly emptyRows: readonly string[];
	readonly emptyColumns: readonly string[];
	/** The largest number that is shown; 0 when none is. */
	readonly largest: number;
};

/** Lays out a result with two breakdowns; a cell that the answer does not have is a cell without anybody. */
export function crossOfCount(
	result: CountResult,
	by: readonly [BreakdownFacet, BreakdownFacet],
	codes: readonly CodeChoice[],
	labelOf: LabelOf,
): Cross {
	const cells = new Map(result.cells.map((cell) => [cell.values.join("\n"), cell.witnesses]));
	const cell = (row: string, column: string): ProtectedNumber => cells.get(`${row}\n${column}`) ?? 0;
	const side = (place: 0 | 1): CrossSide[] =>
		valuesInOrder(
			by[place],
			result.cells.map(({ values }) => values[place] ?? ""),
			codes,
		).map((value) => ({ value, label: labelOf(by[place], value) }));
	const [rows, columns] = [side(0), side(1)];
	const somebodyInRow = ({ value }: CrossSide) => columns.some((column) => cell(value, column.value) !== 0);
	const somebodyInColumn = ({ value }: CrossSide) => rows.some((row) => cell(row.value, value) !== 0);
	const known = [...cells.values()].filter((number) => typeof number === "number");
	return {
		rows: rows.filter(somebodyInRow),
		columns: columns.filter(somebodyInColumn),
		cell,
		emptyRows: rows.filter((row) => !somebodyInRow(row)).map(({ label }) => label),
		emptyColumns: columns.filter((column) => !somebodyInColumn(column)).map(({ label }) => label),
		largest: Math.max(0, ...known),
	};
}

/** How dark a cell is, from 0 (nobody, or hidden) to 4. */
export function shadeOf(number: ProtectedNumber, largest: number): 0 | 1 | 2 | 3 | 4 {
	if (typeof number !== "number" || number === 0 || largest === 0) return 0;
	return Math.min(4, Math.ceil((4 * number) / largest)) as 1 | 2 | 3 | 4;
}

import { disclosureInterval, type Interval } from "./disclosure-interval.ts";
import { type Figure, hideComplements } from "./hide-complements.ts";

/** One number of a table, as `protectCounts` prepares it; `hidden` is set in place. */
export type TableNumber = Omit<Figure, "from" | "to">;

/** Numbers by row, then column. */
export type Table = {
	readonly rows: number;
	readonly columns: number;
	readonly numbers: readonly TableNumber[];
	/** The columns of a row add up to a total that is, or may be, published. */
	readonly rowsAddUp: boolean;
	/** The rows of a column do. */
	readonly columnsAddUp: boolean;
	/** Groups among whom the numbers were counted, when that is sensitive (codes); same order as `numbers`. */
	readonly groups: readonly number[] | undefined;
	readonly threshold: number;
};

/** What is known beforehand of a hidden number that is not zero: there is somebody. */
function boundsOf(value: number): Interval {
	return [Math.min(1, value), Number.POSITIVE_INFINITY];
}

/** The table of the totals of lines: a table with one line of its own, protected as when it is printed alone. */
function protectTotals(totals: readonly number[], threshold: number): Figure[] {
	const figures = totals.map((value): Figure => {
		const need = disclosureInterval(value, undefined, threshold);
		const hidden = need !== undefined;
		return { from: 0, to: 1, value, bounds: boundsOf(value), hideable: true, need, hidden };
	});
	const protectedWell = hideComplements(figures, 2);
	if (!protectedWell) for (const figure of figures) figure.hidden = true;
	return figures;
}

function sum(numbers: readonly { readonly value: number }[]): number {
	return numbers.reduce((total, { value }) => total + value, 0);
}

/** Runs the audit on figures made of the numbers, then writes back what it hid; hides all of them when it refuses. */
function audit(
	numbers: readonly TableNumber[],
	place: (index: number) => { from: number; to: number },
	totals: readonly Figure[],
	lines: number,
): void {
	const figures = numbers.map((number, index): Figure => ({ ...number, ...place(index) }));
	const protectedWell = hideComplements([...figures, ...totals], lines);
	numbers.forEach((number, index) => {
		number.hidden = number.hideable ? !protectedWell || figures[index]!.hidden : false;
	});
}

/** A single line: its numbers all go from one node to the other, and its total comes back. */
function hideInLine(table: Table, indices: readonly number[]): void {
	const numbers = indices.map((index) => table.numbers[index]!);
	const value = sum(numbers);
	const group = table.groups && indices.reduce((total, index) => total + table.groups![index]!, 0);
	// A total that is small itself, or leaves few out, is printed nowhere.
	const hidden = disclosureInterval(value, group, table.threshold) !== undefined;
	const total: Figure = {
		from: 1,
		to: 0,
		value,
		bounds: boundsOf(value),
		hideable: false,
		need: undefined,
		hidden,
	};
	audit(numbers, () => ({ from: 0, to: 1 }), [total], 2);
}

/** Rows, columns, the column of totals (node `rows`) and the row of totals, as one network. */
function hideInGrid({ rows, columns, numbers, threshold }: Table): void {
	const range = (length: number) => Array.from({ length }, (_, index) => index);
	const rowTotals = protectTotals(
		range(rows).map((r) => sum(numbers.slice(r * columns, (r + 1) * columns))),
		threshold,
	);
	const columnTotals = protectTotals(
		range(columns).map((c) => sum(range(rows).map((r) => numbers[r * columns + c]!))),
		threshold,
	);
	const rowOfTotals = rows + 1 + columns;
	const fixed = { hideable: false, need: undefined };
	const totals: Figure[] = [
		...rowTotals.map((figure, r) => ({ ...figure, ...fixed, from: rows, to: r })),
		...columnTotals.map((figure, c) => ({ ...figure, ...fixed, from: rows + 1 + c, to: rowOfTotals })),
	];
	audit(
		numbers,
		(index) => ({ from: Math.floor(index / columns), to: rows + 1 + (index % columns) }),
		totals,
		rowOfTotals + 1,
	);
}

/**
 * Hides further numbers of a table so that its hidden ones cannot be worked out from the lines that add up. The totals
 * of lines are not in the table, but whoever asks for them gets them, protected as a table of their own: they are
 * taken to be known, except those that are hidden there. A line (or a grid) that cannot be protected is hidden whole.
 */
export function hideInTable(table: Table): void {
	const { rows, columns } = table;
	if (table.rowsAddUp && table.columnsAddUp) {
		hideInGrid(table);
	} else if (table.rowsAddUp) {
		for (let r = 0; r < rows; r += 1) {
			hideInLine(
				table,
				Array.from({ length: columns }, (_, c) => r * columns + c),
			);
		}
	} else if (table.columnsAddUp) {
		for (let c = 0; c < columns; c += 1) {
			hideInLine(
				table,
				Array.from({ length: rows }, (_, r) => r * columns + c),
			);
		}
	}
}

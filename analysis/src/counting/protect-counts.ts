import type { CountCell, CountResult, Facet, ProtectedNumber } from "@portevoix/data/vocabulary/count";
import { disclosureInterval, type Interval } from "./disclosure-interval.ts";
import { hideInFamilies } from "./hide-in-families.ts";
import { hideInTable, type Table, type TableNumber } from "./hide-in-table.ts";

/** The least number of witnesses below which no configuration may go. */
const LOWEST_THRESHOLD = 3;

type Grid = {
	readonly by: readonly (Facet | undefined)[];
	readonly rowKeys: readonly string[];
	readonly columnKeys: readonly string[];
	/** The cell of each place, by row then column; a place without a cell is a zero that is not printed. */
	readonly cells: readonly (CountCell | undefined)[];
};

/** A count that is exact; throws on one that is already protected, whose truth is no longer there. */
function exact(number: ProtectedNumber): number {
	if (typeof number !== "number") throw new TypeError("these counts are already protected");
	return number;
}

/** One-way tables are a single row, so that the same code serves both. */
function layOut({ query, cells }: CountResult): Grid {
	const twoWay = query.by.length === 2;
	const rowKeys = twoWay ? [...new Set(cells.map((cell) => cell.values[0]!))] : [""];
	const columnKeys = [...new Set(cells.map((cell) => cell.values[twoWay ? 1 : 0]!))];
	const places = new Map(cells.map((cell) => [JSON.stringify(cell.values), cell]));
	return {
		by: twoWay ? query.by : [undefined, query.by[0]],
		rowKeys,
		columnKeys,
		cells: rowKeys.flatMap((row) =>
			columnKeys.map((column) => places.get(JSON.stringify(twoWay ? [row, column] : [column]))),
		),
	};
}

/** Whether the values of a facet share out the testimonies: codes and stances do not, one testimony has several. */
function sharesOut(facet: Facet | undefined): boolean {
	return facet !== undefined && facet !== "code" && facet !== "stance";
}

function tableOf(
	grid: Grid,
	numbers: readonly TableNumber[],
	groups: Table["groups"],
	threshold: number,
): Table {
	return {
		rows: grid.rowKeys.length,
		columns: grid.columnKeys.length,
		numbers,
		rowsAddUp: sharesOut(grid.by[1]),
		columnsAddUp: sharesOut(grid.by[0]),
		groups,
		threshold,
	};
}

function applyFamilies(grid: Grid, numbers: readonly TableNumber[], threshold: number): boolean {
	const [rows, columns] = [grid.rowKeys.length, grid.columnKeys.length];
	let changed = false;
	if (grid.by[0] === "code") {
		for (let c = 0; c < columns; c += 1) {
			const column = grid.rowKeys.map((_key, r) => numbers[r * columns + c]!);
			changed = hideInFamilies(grid.rowKeys, column, threshold) || changed;
		}
	}
	if (grid.by[1] === "code") {
		for (let r = 0; r < rows; r += 1) {
			const row = numbers.slice(r * columns, (r + 1) * columns);
			changed = hideInFamilies(grid.columnKeys, row, threshold) || changed;
		}
	}
	return changed;
}

function protectWitnesses(grid: Grid, threshold: number): TableNumber[] {
	const byCode = grid.by.includes("code");
	const groups = grid.cells.map((cell) => (cell ? exact(cell.witnessesRead) : 0));
	const numbers = grid.cells.map((cell, place): TableNumber => {
		const value = cell ? exact(cell.witnesses) : 0;
		const read = groups[place]!;
		const need = cell && disclosureInterval(value, byCode ? read : undefined, threshold);
		const most = byCode ? Math.max(read, value, threshold - 1) : Number.POSITIVE_INFINITY;
		const bounds: Interval = [Math.min(1, value), most];
		return { value, bounds, hideable: cell !== undefined, need, hidden: need !== undefined };
	});
	const table = tableOf(grid, numbers, byCode ? groups : undefined, threshold);
	do hideInTable(table);
	while (applyFamilies(grid, numbers, threshold));
	return numbers;
}

function protectReadings(grid: Grid, witnesses: readonly TableNumber[], threshold: number): TableNumber[] {
	const byCode = grid.by.includes("code");
	const numbers = grid.cells.map((cell, place): TableNumber => {
		const value = cell ? exact(cell.witnessesRead) : 0;
		const counted = witnesses[place]!;
		const need = cell && disclosureInterval(value, undefined, threshold);
		// Among those of a code who were read are those who have it; of another cell, those who were read are among its own.
		const least = byCode && !counted.hidden ? Math.min(counted.value, value) : 0;
		const most = byCode || counted.hidden ? Number.POSITIVE_INFINITY : counted.value;
		return {
			value,
			bounds: [Math.max(Math.min(1, value), least), most],
			hideable: cell !== undefined,
			need,
			hidden: need !== undefined || (!byCode && counted.hidden),
		};
	});
	hideInTable(tableOf(grid, numbers, undefined, threshold));
	return numbers;
}

/**
 * Makes counts publishable: no published number, and no sum or difference of the published numbers of this result,
 * tells something about a group of fewer than `threshold` witnesses (never fewer than `floor`). A number that is not
 * published becomes `{ suppressed: true, below: threshold }`, where `below` is the threshold in force: it may be below
 * it, or be hidden to protect another. Testimonies are hidden with their witnesses. Zeros stay, unless they speak for
 * a whole small group or nothing else protects. A total below the threshold hides everything; a table that cannot be
 * protected has all its cells hidden. The reasons and the limits are in `docs/method/small-numbers.md`.
 * Throws TypeError on counts that are already protected.
 */
export function protectCounts(
	result: CountResult,
	options: { readonly threshold: number; readonly floor?: 3 },
): CountResult {
	const threshold = Math.max(options.threshold, options.floor ?? LOWEST_THRESHOLD);
	const suppressed = { suppressed: true, below: threshold } as const;
	const publish = (number: ProtectedNumber, hidden: boolean): ProtectedNumber =>
		hidden ? suppressed : number;
	const people = exact(result.total.witnesses);
	const read = exact(result.total.witnessesRead);
	const tooFew = people > 0 && people < threshold;
	const total = {
		witnesses: publish(people, tooFew),
		testimonies: publish(result.total.testimonies, tooFew),
		witnessesRead: publish(read, tooFew || (read > 0 && read < threshold)),
	};
	const known = { ...result, total, protected: true, threshold };
	if (tooFew) {
		const hidden = { witnesses: suppressed, testimonies: suppressed, witnessesRead: suppressed };
		return { ...known, cells: result.cells.map(({ values }) => ({ values, ...hidden })) };
	}
	const grid = layOut(result);
	const witnesses = protectWitnesses(grid, threshold);
	const readings = protectReadings(grid, witnesses, threshold);
	const protectedCells = new Map(
		grid.cells.map((cell, place) => [
			cell,
			cell && {
				values: cell.values,
				witnesses: publish(cell.witnesses, witnesses[place]!.hidden),
				testimonies: publish(cell.testimonies, witnesses[place]!.hidden),
				witnessesRead: publish(cell.witnessesRead, readings[place]!.hidden),
			},
		]),
	);
	return { ...known, cells: result.cells.map((cell) => protectedCells.get(cell) ?? cell) };
}

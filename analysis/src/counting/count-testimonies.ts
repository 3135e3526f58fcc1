import type { CountCell, CountQuery, CountResult } from "@portevoix/data/vocabulary/count";
import { type CodingFilter, compileCodingFilter } from "./compile-coding-filter.ts";
import { type Axis, openAxis } from "./open-axis.ts";
import { openTally, type Tally } from "./open-tally.ts";
import { selectPopulation } from "./select-population.ts";
import { NO_STANCE, type Snapshot } from "./snapshot.ts";
import { tallyReadings } from "./tally-readings.ts";

/** Cells of codes × stances: both must be on the same coding. */
function tallyCodings(
	snapshot: Snapshot,
	population: Uint8Array,
	filter: CodingFilter,
	tally: Tally,
	cellOf: (code: number, stance: number) => number,
): void {
	const { codings, codes, witnessOf } = snapshot;
	for (let t = 0; t < population.length; t += 1) {
		if (population[t] === 0) continue;
		for (let i = codings.start[t]!; i < codings.start[t + 1]!; i += 1) {
			const stance = codings.stance[i]!;
			if (stance === NO_STANCE || ((filter.stances >>> stance) & 1) === 0) continue;
			for (let c = codings.code[i]!; c >= 0; c = codes.parents[c]!) {
				tally.mark(cellOf(c, stance), t, witnessOf[t]!);
			}
		}
	}
}

/** Cells of two facets of the testimony: it is in every pair of its values. */
function tallyPairs(
	snapshot: Snapshot,
	population: Uint8Array,
	[first, second]: [Axis, Axis],
	tally: Tally,
): void {
	const width = second.values.length;
	const [rows, columns] = [new Uint16Array(first.values.length), new Uint16Array(Math.max(width, 1))];
	for (let t = 0; t < population.length; t += 1) {
		if (population[t] === 0) continue;
		const rowCount = first.list(t, rows);
		if (rowCount === 0) continue;
		const columnCount = second.list(t, columns);
		const witness = snapshot.witnessOf[t]!;
		for (let i = 0; i < rowCount; i += 1) {
			const row = rows[i]! * width;
			for (let j = 0; j < columnCount; j += 1) tally.mark(row + columns[j]!, t, witness);
		}
	}
}

function countTotal(snapshot: Snapshot, population: Uint8Array, readings: number): CountResult["total"] {
	const tally = openTally(1);
	for (let t = 0; t < population.length; t += 1) {
		if (population[t] === 1) tally.mark(0, t, snapshot.witnessOf[t]!);
	}
	return { witnesses: tally.witnesses[0]!, testimonies: tally.testimonies[0]!, witnessesRead: readings };
}

/**
 * Exact counts (`protected: false`) of distinct witnesses and testimonies, in all and by cell.
 *
 * - A code has the witnesses of its descendants too, each once. The conditions of the query choose testimonies (see
 *   `selectPopulation`); a stance that is asked for must be on the coding that puts a testimony in the cell of a code.
 *   By stance, with a condition on `code`: the coding of that code has the stance.
 * - Someone with two testimonies is in two cells if they differ, and once in the total: cells may add up to more.
 * - `witnessesRead`: see `tallyReadings`. It may be less than `witnesses` while a reading is under way.
 * - By twice the same facet: testimonies that have both values (codes that go together).
 * - Rows follow the codebook, the vocabulary, or the alphabet. A cell with nobody is kept only where every side is
 *   enumerated: a closed vocabulary, or codes named in `codes`.
 *
 * `threshold` is only carried to the result, for `protectCounts` and for those who read it.
 */
export function countTestimonies(snapshot: Snapshot, query: CountQuery, threshold: number): CountResult {
	const filter = compileCodingFilter(snapshot, query.where);
	const population = selectPopulation(snapshot, query, filter);
	const everyone = openAxis(snapshot, query, filter, undefined);
	const total = countTotal(
		snapshot,
		population,
		tallyReadings(snapshot, population, [everyone, everyone])(0, 0),
	);
	const answer = (cells: CountCell[]): CountResult => ({
		query,
		total,
		cells,
		codebookVersion: snapshot.codebookVersion,
		changeSeq: snapshot.changeSeq,
		protected: false,
		threshold,
	});
	if (query.by.length === 0) return answer([]);

	const axes: [Axis, Axis] = [
		openAxis(snapshot, query, filter, query.by[0]),
		openAxis(snapshot, query, filter, query.by[1]),
	];
	const width = axes[1].values.length;
	const tally = openTally(axes[0].values.length * width);
	if (query.by[0] === "code" && query.by[1] === "stance") {
		tallyCodings(snapshot, population, filter, tally, (code, stance) => code * width + stance);
	} else if (query.by[0] === "stance" && query.by[1] === "code") {
		tallyCodings(snapshot, population, filter, tally, (code, stance) => stance * width + code);
	} else {
		tallyPairs(snapshot, population, axes, tally);
	}

	const readings = tallyReadings(snapshot, population, axes);
	const keepEmpty = axes[0].enumerated && axes[1].enumerated;
	const cells: CountCell[] = [];
	for (const row of axes[0].rows) {
		for (const column of axes[1].rows) {
			const known = row.index >= 0 && column.index >= 0;
			const cell = row.index * width + column.index;
			const witnesses = known ? tally.witnesses[cell]! : 0;
			if (witnesses === 0 && !keepEmpty) continue;
			cells.push({
				values: query.by.length === 1 ? [row.value] : [row.value, column.value],
				witnesses,
				testimonies: known ? tally.testimonies[cell]! : 0,
				witnessesRead: readings(row.index, column.index),
			});
		}
	}
	return answer(cells);
}

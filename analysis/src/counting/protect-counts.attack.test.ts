import type { CountResult, Facet, ProtectedNumber } from "@portevoix/data/vocabulary/count";
import { describe, expect, inject, it } from "vitest";
import { buildSnapshot } from "./build-snapshot.ts";
import { countTestimonies } from "./count-testimonies.ts";
import { type InventedTestimony, inventRows } from "./invent-rows.ts";
import { protectCounts } from "./protect-counts.ts";
import type { Snapshot } from "./snapshot.ts";

/** mulberry32: a whole number below `below`. */
function openDice(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}

/** What somebody outside can write down: unknown whole numbers, and sums of them that are published. */
type Puzzle = {
	least: number[];
	most: number[];
	sums: { unknowns: number[]; sum: number }[];
};

/** Whether the puzzle has a solution: tries every value of every unknown, and gives up a branch when a sum is passed. */
function isPossible({ least, most, sums }: Puzzle): boolean {
	const left = sums.map(({ unknowns, sum }) => sum - unknowns.reduce((total, i) => total + least[i]!, 0));
	if (left.some((rest) => rest < 0)) return false;
	const of = least.map((_, i) => sums.flatMap(({ unknowns }, s) => (unknowns.includes(i) ? [s] : [])));
	const lastOf = sums.map(({ unknowns }) => Math.max(-1, ...unknowns));
	if (sums.some((_, s) => lastOf[s] === -1 && left[s] !== 0)) return false;
	const search = (i: number): boolean => {
		if (i === least.length) return true;
		const room = Math.min(most[i]! - least[i]!, ...of[i]!.map((s) => left[s]!));
		const ending = of[i]!.filter((s) => lastOf[s] === i);
		const from = ending.length > 0 ? left[ending[0]!]! : 0;
		for (let more = from; more <= (ending.length > 0 ? Math.min(from, room) : room); more += 1) {
			if (ending.some((s) => left[s] !== more)) continue;
			for (const s of of[i]!) left[s]! -= more;
			const found = search(i + 1);
			for (const s of of[i]!) left[s]! += more;
			if (found) return true;
		}
		return false;
	};
	return search(0);
}

/** Whether unknown `target` may have this value. */
function mayBe(puzzle: Puzzle, target: number, value: number): boolean {
	return isPossible({ ...puzzle, sums: [...puzzle.sums, { unknowns: [target], sum: value }] });
}

/** Whether unknown `target` may have this value or a greater one. */
function mayReach(puzzle: Puzzle, target: number, value: number): boolean {
	return isPossible({
		...puzzle,
		least: puzzle.least.map((l, i) => (i === target ? Math.max(l, value) : l)),
	});
}

const isPublished = (number: ProtectedNumber): number is number => typeof number === "number";

type Attack = { tables: number; refused: number; attacked: number; narrowed: string[] };

/** Asks for a table and for the tables of its lines, as anybody may, and narrows what is hidden as far as possible. */
function attack(
	snapshot: Snapshot,
	by: Facet[],
	threshold: number,
	addUp: [boolean, boolean],
	unit: "witnesses" | "testimonies",
): Attack {
	const ask = (facets: Facet[]): [CountResult, CountResult] => {
		const exact = countTestimonies(snapshot, { by: facets, where: [] }, threshold);
		return [exact, protectCounts(exact, { threshold })];
	};
	const [truth, table] = ask(by);
	const hidden = table.cells.flatMap((cell, i) => (isPublished(cell.witnesses) ? [] : [i]));
	const exactOf = (i: number) => truth.cells[i]![unit] as number;
	const puzzle: Puzzle = {
		// The strongest guess: there is nobody in a hidden cell only where there is nobody.
		least: hidden.map((i) => Math.min(1, exactOf(i))),
		most: hidden.map((i) => {
			const read = table.cells[i]!.witnessesRead;
			return by.includes("code") && isPublished(read) ? read : 1000;
		}),
		sums: [],
	};
	const addSum = (sum: ProtectedNumber, belongs: (values: string[]) => boolean) => {
		if (!isPublished(sum)) return;
		const published = table.cells.filter((cell) => belongs(cell.values) && isPublished(cell.witnesses));
		puzzle.sums.push({
			unknowns: hidden.flatMap((i, unknown) => (belongs(table.cells[i]!.values) ? [unknown] : [])),
			sum: sum - published.reduce((total, cell) => total + (cell[unit] as number), 0),
		});
	};
	by.forEach((facet, side) => {
		if (by.length === 1 || !addUp[1 - side]) return;
		for (const line of ask([facet])[1].cells) {
			addSum(line[unit], (values) => values[side] === line.values[0]);
		}
	});
	if (addUp.every((adds) => adds)) addSum(table.total[unit], () => true);

	// What is hidden whole was refused: it says nothing, and what its lines give away is theirs. Codes are refused one by one.
	const tableOf = (values: string[]) => (by[0] === "code" ? values[0]! : "all");
	const tables = new Set(table.cells.map((cell) => tableOf(cell.values)));
	const printed = new Set(
		table.cells.flatMap((cell) => (isPublished(cell.witnesses) ? [tableOf(cell.values)] : [])),
	);
	const narrowed: string[] = [];
	let attacked = 0;
	hidden.forEach((i, unknown) => {
		if (!printed.has(tableOf(table.cells[i]!.values))) return;
		const witnesses = truth.cells[i]!.witnesses as number;
		const read = truth.cells[i]!.witnessesRead as number;
		const ends: number[] = [];
		if (witnesses > 0 && witnesses < threshold) ends.push(1, threshold - 1);
		const silent = read - witnesses;
		if (by.includes("code") && read >= threshold && silent > 0 && silent < threshold) {
			ends.push(Math.max(1, read - threshold + 1), read - 1);
		}
		if (unit === "testimonies") {
			if (ends.length === 0) return;
			attacked += 1;
			// A person gave at least one testimony: too few testimonies would be too few persons.
			if (!mayReach(puzzle, unknown, threshold - 1)) narrowed.push(`${table.cells[i]!.values} is few`);
			return;
		}
		for (const end of ends) {
			attacked += 1;
			if (!mayBe(puzzle, unknown, end)) narrowed.push(`${table.cells[i]!.values} is never ${end}`);
		}
	});
	return { tables: tables.size, refused: tables.size - printed.size, attacked, narrowed };
}

const CHANNELS = ["form", "call", "paper", "email"];
const PROVINCES = ["namur", "liege", "brussels", "hainaut"];
const CODES = ["home", "web", "cost"];

function inventTable(
	seed: number,
	rows: number,
	columns: number,
	codings: (dice: (below: number) => number) => Partial<InventedTestimony>,
): Snapshot {
	const dice = openDice(seed);
	const testimonies: InventedTestimony[] = [];
	for (let r = 0; r < rows; r += 1) {
		for (let c = 0; c < columns; c += 1) {
			// Many small cells, some zeros, some large.
			const people = [0, 1 + dice(4), 1 + dice(8), 5 + dice(15)][dice(4)]!;
			for (let n = 0; n < people; n += 1) {
				testimonies.push({ channel: CHANNELS[r]!, province: PROVINCES[c]!, ...codings(dice) });
			}
		}
	}
	return buildSnapshot(inventRows(testimonies, CODES));
}

function attackAll(
	by: Facet[],
	addUp: [boolean, boolean],
	invent: (seed: number) => Snapshot,
	unit: "witnesses" | "testimonies" = "witnesses",
): { refusedShare: number; attacked: number } {
	let [tables, refused, attacked] = [0, 0, 0];
	for (let seed = 1; seed <= (inject("long") ? 2000 : 100); seed += 1) {
		const found = attack(invent(seed), by, 3 + (seed % 3), addUp, unit);
		expect(found.narrowed, `table ${seed}`).toEqual([]);
		tables += found.tables;
		refused += found.refused;
		attacked += found.attacked;
	}
	return { refusedShare: refused / tables, attacked };
}

describe("somebody outside, with every published number, narrows no hidden number", () => {
	it.each([
		["one-way", ["province"], 1, 4, 0.05],
		["two-way", ["channel", "province"], 3, 3, 0.1],
		["two-way, wide", ["channel", "province"], 4, 4, 0.05],
	] as const)("of 100 tables: %s", (_name, by, rows, columns, mostRefused) => {
		const invent = (seed: number) => inventTable(seed, rows, columns, () => ({}));
		const { refusedShare, attacked } = attackAll([...by], [true, true], invent);
		expect(attacked).toBeGreaterThan(100);
		expect(refusedShare).toBeLessThanOrEqual(mostRefused);
	});

	it("of 100 tables in which people told several stories: testimonies add up exactly, persons do not", () => {
		const invent = (seed: number) =>
			inventTable(seed, 3, 3, (dice) => (dice(3) > 0 ? {} : { witness: `w${dice(30)}` }));
		const { refusedShare, attacked } = attackAll(
			["channel", "province"],
			[true, true],
			invent,
			"testimonies",
		);
		expect(attacked).toBeGreaterThan(100);
		expect(refusedShare).toBeLessThanOrEqual(0.1);
	});

	it("of 100 tables of codes by province, nor who kept silent", () => {
		const invent = (seed: number) =>
			inventTable(seed, 2, 4, (dice) => {
				const often = dice(5);
				const read = dice(10) > 0;
				return { read, codings: read ? CODES.filter((_, code) => dice(often + code + 1) > 0) : [] };
			});
		const { refusedShare, attacked } = attackAll(["code", "province"], [false, true], invent);
		expect(attacked).toBeGreaterThan(100);
		expect(refusedShare).toBeLessThanOrEqual(0.5);
	});
});

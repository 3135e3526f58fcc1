import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.ts";

/** Numbers from 0 to 1 that come back the same at each run (mulberry32). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

describe("readTable, over tables made by chance", () => {
	it("gives back each cell that was written, nothing and empty apart", () => {
		const next = numbers(20_260_301);
		const pick = <Value>(values: readonly Value[]): Value =>
			values[Math.floor(next() * values.length)] as Value;
		const signs = ["a", "é", '"', ",", ";", "\n", " ", "\t", "|", "\uE000", "😀", "'", "=1"];
		for (let table = 0; table < 400; table += 1) {
			const delimiter = pick([",", ";", "\t", "|"]);
			const width = 2 + Math.floor(next() * 4);
			const rows = Array.from({ length: 1 + Math.floor(next() * 6) }, () =>
				Array.from({ length: width }, (_, at) => {
					if (at === 0) return "x";
					if (next() < 0.2) return null;
					return Array.from({ length: Math.floor(next() * 6) }, () => pick(signs)).join("");
				}),
			);
			const write = (cell: string | null) => (cell === null ? "" : `"${cell.replaceAll('"', '""')}"`);
			const header = Array.from({ length: width }, (_, at) => `colonne ${at}`);
			const text = [header, ...rows].map((row) => row.map(write).join(delimiter)).join("\r\n");
			const read = readTable(text, { delimiter });
			expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
			expect(read.rows.every(({ problem }) => problem === undefined)).toBe(true);
		}
	});
});

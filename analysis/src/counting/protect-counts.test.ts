import { CountResult, type Facet, type ProtectedNumber } from "@portevoix/data/vocabulary/count";
import { describe, expect, it } from "vitest";
import { protectCounts } from "./protect-counts.ts";

type Line = readonly [values: string, witnesses: number, read?: number];

function result(by: Facet[], people: number, lines: readonly Line[]): CountResult {
	return {
		query: { by, where: [] },
		total: { witnesses: people, testimonies: people + 1, witnessesRead: people },
		cells: lines.map(([values, witnesses, read = witnesses]) => ({
			values: values.split(" "),
			witnesses,
			testimonies: witnesses * 2,
			witnessesRead: read,
		})),
		codebookVersion: 1,
		changeSeq: 7,
		protected: false,
		threshold: 5,
	};
}

const show = (number: ProtectedNumber) => (typeof number === "number" ? String(number) : "…");

/** « values: witnesses of read » with … for what is hidden. */
function shown(counts: CountResult, threshold = 5): string[] {
	const made = protectCounts(counts, { threshold });
	expect(CountResult.parse(made)).toEqual(made);
	for (const cell of made.cells) {
		expect(typeof cell.testimonies).toBe(typeof cell.witnesses);
	}
	return made.cells.map(
		(cell) => `${cell.values.join(" ")}: ${show(cell.witnesses)} of ${show(cell.witnessesRead)}`,
	);
}

describe("protectCounts", () => {
	it("publishes what speaks for enough people, and zeros", () => {
		expect(
			shown(
				result(["province"], 40, [
					["namur", 20],
					["liege", 20],
					["limburg", 0],
				]),
			),
		).toEqual(["namur: 20 of 20", "liege: 20 of 20", "limburg: 0 of 0"]);
	});

	it("hides a small number, and the next smallest from which it could be worked out", () => {
		const made = shown(
			result(["province"], 43, [
				["namur", 3],
				["liege", 30],
				["hainaut", 10],
			]),
		);
		expect(made).toEqual(["namur: … of …", "liege: 30 of 30", "hainaut: … of …"]);
	});

	it("hides a further one when the hidden ones are few together", () => {
		const made = shown(
			result(["channel"], 34, [
				["form", 1],
				["call", 1],
				["paper", 12],
				["email", 20],
			]),
		);
		expect(made).toEqual(["form: … of …", "call: … of …", "paper: … of …", "email: 20 of 20"]);
	});

	it("does not hide a second code for a first: codes do not share people out", () => {
		const made = shown(
			result(["code"], 60, [
				["home", 3, 60],
				["web", 10, 60],
			]),
		);
		expect(made).toEqual(["home: … of 60", "web: 10 of 60"]);
	});

	it("hides all but a few, all of a small group, and nobody of a small group", () => {
		const made = shown(
			result(["code"], 60, [
				["a", 57, 60],
				["b", 55, 60],
				["c", 60, 60],
				["d", 8, 8],
				["e", 0, 8],
				["f", 0, 60],
				["g", 0, 0],
				["h", 2, 4],
			]),
		);
		expect(made).toEqual([
			"a: … of 60",
			"b: 55 of 60",
			"c: 60 of 60",
			"d: … of 8",
			"e: … of 8",
			"f: 0 of 60",
			"g: 0 of 0",
			"h: … of …",
		]);
	});

	it("hides a second child of a published code", () => {
		const made = shown(
			result(["code"], 60, [
				["home", 30, 60],
				["home.visits", 4, 60],
				["home.meals", 9, 60],
				["home.staff", 20, 60],
				["web", 8, 60],
			]),
		);
		expect(made).toEqual([
			"home: 30 of 60",
			"home.visits: … of 60",
			"home.meals: … of 60",
			"home.staff: 20 of 60",
			"web: 8 of 60",
		]);
	});

	it("closes the rectangle in a two-way table", () => {
		const made = shown(
			result(["channel", "province"], 103, [
				["form namur", 2],
				["form liege", 30],
				["form hainaut", 11],
				["call namur", 20],
				["call liege", 10],
				["call hainaut", 30],
			]),
		);
		expect(made.filter((line) => line.includes("…"))).toEqual([
			"form namur: … of …",
			"form liege: … of …",
			"call namur: … of …",
			"call liege: … of …",
		]);
	});

	it("hides everything when all together are few", () => {
		const made = protectCounts(
			result(["province"], 4, [
				["namur", 4],
				["liege", 0],
			]),
			{ threshold: 5 },
		);
		expect(made.total.witnesses).toEqual({ suppressed: true, below: 5 });
		expect(made.cells.every((cell) => typeof cell.witnesses !== "number")).toBe(true);
		expect(made).toMatchObject({ protected: true, threshold: 5, changeSeq: 7 });
	});

	it("says nothing of nobody", () => {
		const made = protectCounts(result([], 0, []), { threshold: 5 });
		expect(made.total.witnesses).toBe(0);
	});

	it("hides few who were read, and never goes under three", () => {
		expect(
			shown(
				result(["channel"], 40, [
					["form", 20, 2],
					["call", 20, 20],
				]),
			),
		).toEqual(["form: 20 of …", "call: 20 of …"]);
		expect(protectCounts(result([], 2, []), { threshold: 1 }).total.witnesses).toEqual({
			suppressed: true,
			below: 3,
		});
	});

	it("refuses counts whose truth is hidden already", () => {
		const once = protectCounts(result([], 2, []), { threshold: 5 });
		expect(() => protectCounts(once, { threshold: 5 })).toThrow(TypeError);
	});
});

import type { CountQuery, CountResult } from "@portevoix/data/vocabulary/count";
import { describe, expect, it } from "vitest";
import { buildSnapshot } from "./build-snapshot.ts";
import { countTestimonies } from "./count-testimonies.ts";
import { type InventedTestimony, inventRows } from "./invent-rows.ts";

const CODES = ["web", "home", "home.visits", "home.meals", "home.meals.taste"];

function count(testimonies: readonly InventedTestimony[], query: Partial<CountQuery>): CountResult {
	return countTestimonies(buildSnapshot(inventRows(testimonies, CODES)), { by: [], where: [], ...query }, 5);
}

/** « values: witnesses, testimonies of witnessesRead » by line. */
function cellsOf(result: CountResult): string[] {
	return result.cells.map(
		(cell) => `${cell.values.join(" ")}: ${cell.witnesses}, ${cell.testimonies} of ${cell.witnessesRead}`,
	);
}

describe("countTestimonies", () => {
	it("counts a witness once under a code and its descendants, in the order of the codebook", () => {
		const corpus = [
			{ witness: "ann", codings: ["home.meals.taste", "home.visits"] },
			{ witness: "ann", codings: ["home.meals"] },
			{ witness: "bob", codings: ["home", "web"] },
			{ read: false },
		];
		const result = count(corpus, { by: ["code"] });
		expect(result.total).toEqual({ witnesses: 3, testimonies: 4, witnessesRead: 2 });
		expect(cellsOf(result)).toEqual([
			"web: 1, 1 of 2",
			"home: 2, 3 of 2",
			"home.visits: 1, 1 of 2",
			"home.meals: 1, 2 of 2",
			"home.meals.taste: 1, 1 of 2",
		]);
		expect(result).toMatchObject({ codebookVersion: 1, changeSeq: 4, protected: false, threshold: 5 });
	});

	it("counts a witness of two provinces in both and once in all, and keeps provinces that nobody speaks for", () => {
		const corpus = [
			{ witness: "ann", province: "namur" },
			{ witness: "ann", province: "liege" },
		];
		const result = count(corpus, { by: ["province"] });
		expect(result.total.witnesses).toBe(1);
		expect(cellsOf(result)).toContain("namur: 1, 1 of 1");
		expect(cellsOf(result)).toContain("liege: 1, 1 of 1");
		expect(cellsOf(result)).toContain("limburg: 0, 0 of 0");
		expect(cellsOf(result)).toHaveLength(13);
	});

	it("leaves out what nobody has where values are open, and says what has no value", () => {
		const corpus = [{ campaign: "printemps" }, {}, { campaign: "été", province: "liege" }];
		expect(
			cellsOf(count(corpus, { by: ["campaign"], where: [{ facet: "province", values: ["namur"] }] })),
		).toEqual(["none: 1, 1 of 1", "printemps: 1, 1 of 1"]);
	});

	it("asks for code and stance on the same coding", () => {
		const corpus = [{ codings: ["web/obstacle", "home/help"] }, { codings: ["home.visits/obstacle"] }];
		const where = [{ facet: "stance" as const, values: ["obstacle"] }];
		const code = { facet: "code" as const, values: ["home"] };
		expect(cellsOf(count(corpus, { by: ["code"], where }))).toEqual([
			"web: 1, 1 of 2",
			"home: 1, 1 of 2",
			"home.visits: 1, 1 of 2",
		]);
		expect(count(corpus, { where: [...where, code] }).total.witnesses).toBe(1);
		expect(cellsOf(count(corpus, { by: ["stance"], where: [code] })).slice(0, 2)).toEqual([
			"obstacle: 1, 1 of 2",
			"help: 1, 1 of 2",
		]);
		expect(cellsOf(count(corpus, { by: ["code", "stance"], codes: ["web"] })).slice(0, 2)).toEqual([
			"web obstacle: 1, 1 of 2",
			"web help: 0, 0 of 2",
		]);
	});

	it("keeps the codes that were asked for, even with nobody, and those that no codebook has", () => {
		const result = count([{ codings: ["home.meals"] }], { by: ["code"], codes: ["home", "web", "gone"] });
		expect(cellsOf(result)).toEqual(["web: 0, 0 of 1", "home: 1, 1 of 1", "gone: 0, 0 of 0"]);
	});

	it("counts codes that go together", () => {
		const corpus = [{ codings: ["web", "home.meals"] }, { codings: ["web"] }];
		expect(cellsOf(count(corpus, { by: ["code", "code"], codes: ["web", "home"] }))).toEqual([
			"web web: 2, 2 of 2",
			"web home: 1, 1 of 2",
			"home web: 1, 1 of 2",
			"home home: 1, 1 of 2",
		]);
	});

	it("counts every ticked choice, once", () => {
		const corpus = [{ choices: ["10", "9", "9"] }, { choices: ["9"] }, {}];
		expect(cellsOf(count(corpus, { by: ["answer:q1"] }))).toEqual(["9: 2, 2 of 2", "10: 1, 1 of 1"]);
		expect(count(corpus, { where: [{ facet: "answer:q1", values: ["10"] }] }).total.witnesses).toBe(1);
	});

	it("includes both days of a period, and gives months in order", () => {
		const corpus = ["2026-01-31T23:59:00Z", "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z"].map(
			(receivedAt) => ({
				receivedAt,
			}),
		);
		const query = { by: ["month" as const], from: "2026-01-31", to: "2026-02-28" };
		expect(cellsOf(count(corpus, query))).toEqual(["2026-01: 1, 1 of 1", "2026-02: 1, 1 of 1"]);
	});

	it("answers zeros for an empty corpus", () => {
		expect(count([], { by: ["code"] })).toMatchObject({
			total: { witnesses: 0, testimonies: 0, witnessesRead: 0 },
			cells: [],
		});
	});
});

import { describe, expect, it } from "vitest";
import { buildSnapshot } from "./build-snapshot.ts";
import { countTestimonies } from "./count-testimonies.ts";
import { inventRows } from "./invent-rows.ts";
import type { SnapshotRows, TestimonyRow } from "./snapshot-rows.ts";

const base = inventRows([{ codings: ["home"] }], ["home", "web"]);
const at = "2026-01-01T00:00:00.000Z";

function withTestimony(change: Partial<TestimonyRow>): SnapshotRows {
	return { ...base, testimonies: base.testimonies.map((row) => ({ ...row, ...change })) };
}

function withConsents(granted: readonly boolean[], recordedBases: readonly string[]): SnapshotRows {
	const countConsents = granted.map((yes, index) => ({
		testimonyId: "t0000000",
		granted: yes,
		at,
		id: String(index),
	}));
	return { ...base, recordedBases, countConsents };
}

const counted = (rows: SnapshotRows) => buildSnapshot(rows).ids.length;

describe("what counts", () => {
	it.each([
		[{ quarantinedAt: at }, 0],
		[{ quarantinedAt: at, releasedAt: at }, 1],
		[{ duplicateOf: "t9" }, 0],
		[{ withdrawnAt: at }, 0],
		[{ batchUndoneAt: at }, 0],
	])("a testimony with %o: %i", (change, expected) => {
		expect(counted(withTestimony(change))).toBe(expected);
	});

	it.each([
		[[], [], 0],
		[[], ["t0000000"], 1],
		[[true], [], 1],
		[[true, false], [], 0],
		[[false, true], [], 1],
		[[false], ["t0000000"], 0],
	])("consent events %o with bases %o: %i", (granted, bases, expected) => {
		expect(counted(withConsents(granted, bases))).toBe(expected);
	});
});

describe("the decided layer", () => {
	const coding = { testimonyId: "t0000000", codeId: "home", stance: null, coderId: "ann", roundId: null };
	const rows: SnapshotRows = {
		...base,
		closedRounds: [
			{ id: "first", closedAt: "2026-01-01" },
			{ id: "second", closedAt: "2026-02-01" },
		],
		assignments: [
			{ roundId: "second", testimonyId: "t0000000", coderId: "ann" },
			{ roundId: "first", testimonyId: "t0000000", coderId: "bob" },
		],
		codings: [
			coding,
			{ ...coding, roundId: "second" },
			{ ...coding, roundId: "first", coderId: "adjudicator" },
			{ ...coding, roundId: "second", coderId: "adjudicator", codeId: "web" },
		],
	};

	it("keeps only what was adjudicated in the round that closed last", () => {
		const { cells } = countTestimonies(buildSnapshot(rows), { by: ["code"], where: [] }, 5);
		expect(cells.map((cell) => cell.values)).toEqual([["web"]]);
	});

	it("keeps everything current where no round closed", () => {
		const { codings } = buildSnapshot({ ...rows, assignments: [] });
		expect(codings.code).toHaveLength(4);
	});
});

describe("the codebook of a snapshot", () => {
	it("follows parents and positions, with the wording of the newest version", () => {
		const entry = { codebookId: "book", label: "", position: 1, parentId: null };
		const { codes, codebookVersion } = buildSnapshot({
			...base,
			codebooks: [
				{ id: "new", version: 12 },
				{ id: "book", version: 3 },
			],
			codeEntries: [
				{ ...entry, codeId: "3", key: "b.y", parentId: "1", position: 2, codebookId: "new", label: "New" },
				{ ...entry, codeId: "3", key: "b.y", parentId: "1", position: 1, label: "Old" },
				{ ...entry, codeId: "2", key: "b.x", parentId: "1" },
				{ ...entry, codeId: "1", key: "b", position: 2 },
				{ ...entry, codeId: "0", key: "a" },
				{ ...entry, codeId: "9", key: "draft", codebookId: "unpublished" },
			],
		});
		expect(codebookVersion).toBe(12);
		expect(codes.keys).toEqual(["a", "b", "b.x", "b.y"]);
		expect(codes.labels[3]).toBe("New");
		expect([...codes.parents]).toEqual([-1, -1, 1, 1]);
		expect([...codes.ends]).toEqual([1, 4, 3, 4]);
		expect([...codes.masks]).toEqual([1, 1, 1, 3]);
	});

	it("knows more versions than a word has bits", () => {
		const codebooks = Array.from({ length: 40 }, (_, index) => ({ id: `book-${index}`, version: index + 1 }));
		const rows: SnapshotRows = {
			...inventRows([{}, {}], []),
			codebooks,
			codeEntries: [{ codebookId: "book-39", codeId: "a", key: "a", parentId: null, label: "", position: 1 }],
			readings: [
				{ testimonyId: "t0000000", codebookId: "book-39" },
				{ testimonyId: "t0000001", codebookId: "book-7" },
			],
		};
		const counts = countTestimonies(buildSnapshot(rows), { by: ["code"], where: [], codes: ["a"] }, 5);
		expect(counts.total.witnessesRead).toBe(2);
		expect(counts.cells[0]?.witnessesRead).toBe(1);
	});

	it("refuses to count without a published codebook", () => {
		expect(() => buildSnapshot({ ...base, codebooks: [] })).toThrow("published codebook");
	});
});

import { LONGEST_TEXT } from "@portevoix/data/vocabulary/testimony";
import { describe, expect, it } from "vitest";
import type { Cell } from "./cell.ts";
import { mapColumns } from "./map-columns.ts";
import { type RowReading, readRow } from "./read-row.ts";

type Tool = Parameters<typeof mapColumns>[0];
const NOW = "2026-06-01T00:00:00Z";
const STORY = "J’ai attendu six heures aux urgences sans que personne ne me parle.";

function readAll(tool: Tool, header: string[], rows: Cell[][], narrative?: string[]): RowReading[] {
	const map = mapColumns(tool, header, rows, narrative === undefined ? {} : { narrative });
	return rows.map((cells) => readRow(map, cells, { now: NOW }));
}

function states(reading: RowReading | undefined, questionId: string): string[] {
	return (reading?.answers ?? [])
		.filter((answer) => answer.questionId === questionId)
		.map(({ state }) => state);
}

describe("readRow: the three states of a choice", () => {
	const header = ["id", "submitdate", "lastpage", "canal[web]", "canal[tel]", "recit"];

	it("LimeSurvey, codes: Y, empty, nothing", () => {
		const rows: Cell[][] = [
			["1", "2026-03-02 10:00:00", "3", "Y", "", STORY],
			["2", "2026-03-02 10:00:00", "3", "", "", STORY],
			["3", null, "1", null, null, STORY],
		];
		expect(readAll("limesurvey", header, rows).map((reading) => states(reading, "canal"))).toEqual([
			["given", "declined"],
			["declined", "declined"],
			["not-asked", "not-asked"],
		]);
	});

	it("LimeSurvey, older and re-saved files: what cannot be told apart was not asked", () => {
		const older: Cell[][] = [
			["1", "2026-03-02 10:00:00", "3", "Y", "", STORY],
			["2", "", "1", "", "", STORY],
		];
		const saved: Cell[][] = [
			["1", "2026-03-02 10:00:00", "3", "Y", null, STORY],
			["2", null, "1", null, null, STORY],
		];
		for (const rows of [older, saved]) {
			expect(readAll("limesurvey", header, rows).map((reading) => states(reading, "canal"))).toEqual([
				["given", "declined"],
				["not-asked", "not-asked"],
			]);
		}
	});

	it.each([
		["limesurvey", ["Par où ? [Web]", "Par où ? [Tél.]"], ["Oui", "Non"], ["N/A", "N/A"], null],
		["kobo", ["Canal/Web", "Canal/Tél."], ["1", "0"], ["", ""], null],
		["kobo", ["Canal/Web", "Canal/Tél."], ["True", "False"], ["n/a", "n/a"], null],
		["odk", ["Canal/Web", "Canal/Tél."], ["1", "0"], ["0", "0"], "Canal"],
	] as const)("%s: %j", (tool, columns, asked, unasked, base) => {
		const head = [...columns, "recit", ...(base ? [base] : [])];
		const rows: Cell[][] = [
			[...asked, STORY, ...(base ? ["web"] : [])],
			[...unasked, STORY, ...(base ? [null] : [])],
		];
		const read = readAll(tool, head, rows, ["recit"]);
		expect(
			read.map(({ answers }) =>
				answers.filter(({ choice }) => choice !== undefined).map(({ state, choice }) => [choice, state]),
			),
		).toEqual([
			[
				["Web", "given"],
				["Tél.", "declined"],
			],
			[
				["Web", "not-asked"],
				["Tél.", "not-asked"],
			],
		]);
	});

	it("Microsoft and Google: labels that share a cell", () => {
		const rows: Cell[][] = [
			["1", "2026-03-02 10:00", "2026-03-02 10:05", "Web;Guichet, ou comptoir;", STORY],
			["2", "2026-03-02 10:00", "2026-03-02 10:06", null, STORY],
		];
		const head = ["ID", "Start time", "Completion time", "Canal", "Récit"];
		const [first, second] = readAll("msforms", head, [
			...rows,
			["3", "", "2026-03-02 10:07", "Téléphone;", STORY],
		]);
		expect(first?.answers).toEqual([
			{ questionId: "canal", state: "given", choice: "Web" },
			{ questionId: "canal", state: "given", choice: "Guichet, ou comptoir" },
			{ questionId: "canal", state: "declined", choice: "Téléphone" },
		]);
		expect(second?.answers).toEqual([{ questionId: "canal", state: "not-asked" }]);
	});
});

describe("readRow: facts", () => {
	it("reads the facets, drops the postcode, keeps an age as its band", () => {
		const head = [
			"Horodateur",
			"Récit",
			"Code postal",
			"Vous êtes…",
			"Votre âge",
			"Âge de la personne concernée",
			"Langue",
		];
		const rows = [
			["10/03/2024 23:45:34", STORY, "4000", "Un proche d’un patient", "47 ans", "81", "Français"],
			["11/03/2024 09:00:00", STORY, "9000", "Patient·e", "25-39", "12", "Néerlandais"],
		];
		const [first, second] = readAll("googleforms", head, rows);
		expect(first).toEqual({
			narratives: [{ questionId: "recit", label: "Récit", text: STORY }],
			answers: [],
			receivedAt: "2024-03-10T22:45:34.000Z",
			province: "liege",
			witnessRole: "relative",
			witnessAge: "40-54",
			concernedAge: "80+",
			language: "fr",
		});
		expect([
			second?.province,
			second?.witnessRole,
			second?.witnessAge,
			second?.concernedAge,
			second?.language,
		]).toEqual(["east-flanders", "patient", "25-39", "0-12", "nl"]);
	});

	it("leaves a reception unknown when day and month could be exchanged, and for LimeSurvey's 1 January 1980", () => {
		expect(
			readAll("googleforms", ["Timestamp", "Story"], [["7/8/2024 10:00", STORY]])[0]?.receivedAt,
		).toBeUndefined();
		const rows: Cell[][] = [["12", "1980-01-01 00:00:00", "3", STORY]];
		expect(
			readAll("limesurvey", ["id", "submitdate", "lastpage", "recit"], rows)[0]?.receivedAt,
		).toBeUndefined();
	});

	it("tells the same numbers of two surveys apart, and knows a row again", () => {
		const rows: Cell[][] = [["12", "2026-03-02 10:00:00", "3", STORY]];
		const first = readAll("limesurvey", ["id", "submitdate", "lastpage", "recit"], rows)[0]?.stableId;
		expect(first).toMatch(/^[0-9a-f]{16}\|12\|2026-03-02 10:00:00$/);
		expect(readAll("limesurvey", ["id", "submitdate", "lastpage", "recit"], rows)[0]?.stableId).toBe(first);
		expect(readAll("limesurvey", ["id", "submitdate", "lastpage", "vecu"], rows)[0]?.stableId).not.toBe(
			first,
		);
		const kobo = ["Votre récit", "_uuid", "_submission_time", "meta/rootUuid"];
		expect(readAll("kobo", kobo, [[STORY, "a1", "2026-03-02T09:12:44", "a0"]])[0]?.stableId).toBe("a0");
	});
});

describe("readRow: refusals", () => {
	const reasonOf = (cells: Cell[], header = ["Horodateur", "Récit", "Avis"]) =>
		readAll("googleforms", header, [cells], ["Récit"])[0]?.problem;

	it("names the column and the reason, never the words", () => {
		expect(reasonOf(["2026-05-31 10:00", STORY, "bon"])).toBeUndefined();
		expect(reasonOf(["2027-05-31 10:00", STORY, "bon"])).toEqual({
			column: "Horodateur",
			reason: "date-in-future",
		});
		expect(reasonOf(["2026-05-31 10:00", "a".repeat(LONGEST_TEXT + 1), "bon"])).toEqual({
			column: "Récit",
			reason: "text-too-long",
		});
		expect(reasonOf(["2026-05-31 10:00", "😀".repeat(LONGEST_TEXT), "bon"])).toBeUndefined();
		expect(
			reasonOf([
				"2026-05-31 10:00",
				`<WARNING: Truncated to Excel limit of 32767 characters!>${STORY}`,
				"bon",
			]),
		).toEqual({
			column: "Récit",
			reason: "cell-truncated",
		});
		for (const nothing of [null, "", "  ", "-", "N/A"]) {
			expect(reasonOf(["2026-05-31 10:00", nothing, "bon"])).toEqual({ column: "Récit", reason: "no-text" });
		}
	});

	it("refuses what the tool's own reviewers rejected", () => {
		const header = ["SubmissionDate", "recit", "KEY", "ReviewState"];
		const rows = [
			["2026-03-02T09:12:44.000Z", STORY, "uuid:1", "rejected"],
			["2026-03-02T09:12:44.000Z", STORY, "uuid:2", "approved"],
		];
		expect(readAll("odk", header, rows, ["recit"]).map(({ problem }) => problem?.reason)).toEqual([
			"rejected-by-tool",
			undefined,
		]);
	});

	it("keeps the words of “other” after a narrative, but not alone, and not beside columns that a person named", () => {
		const header = ["id", "submitdate", "lastpage", "canal[web]", "canal[other]", "recit"];
		const rows: Cell[][] = [
			["1", "2026-03-02 10:00:00", "3", "Y", "mon fils", STORY],
			["2", "2026-03-02 10:00:00", "3", "Y", "ma voisine", ""],
		];
		const [first, second] = readAll("limesurvey", header, rows);
		expect(first?.narratives.map(({ text }) => text)).toEqual([STORY, "mon fils"]);
		expect(second?.problem).toEqual({ column: "recit", reason: "no-text" });
		expect(readAll("limesurvey", header, rows, ["recit"])[0]?.narratives).toHaveLength(1);
	});
});

import { describe, expect, it } from "vitest";
import {
	chooseFile,
	type ImportChoices,
	importFields,
	importProblems,
	NO_CHOICES,
	type Report,
	readingFields,
	wouldWait,
} from "./import-choices.ts";

const file = new File(["a;b"], "enquete.csv");
const choices = (change: Partial<ImportChoices>): ImportChoices => ({ ...NO_CHOICES, file, ...change });
const report = (change: Partial<Report>): Report => ({
	batch: null,
	tool: "table",
	encoding: "utf-8",
	delimiter: ";",
	rows: 2,
	accepted: 2,
	quarantined: 2,
	duplicates: 0,
	refused: [],
	setAside: [],
	notes: [],
	...change,
});

describe("the choices of an import", () => {
	it("send nothing that nobody decided", () => {
		expect(readingFields(choices({}), file)).toEqual({ file });
		expect(importFields(choices({ consentKind: "none" }), file)).toEqual({ file, dryRun: "false" });
	});

	it("name columns by position from one, and voices by label", () => {
		const told = choices({
			narrative: [0, 4],
			speakers: { "Mme A": "witness" },
			delimiter: "\t",
			channel: "group",
		});
		expect(readingFields(told, file)).toEqual({
			file,
			narrative: ["#1", "#5"],
			speakers: ["Mme A=witness"],
			delimiter: "\t",
			channel: "group",
		});
	});

	it("send consents with their text, or a basis, never both", () => {
		const both = choices({
			purposes: ["count", "excerpt"],
			consentText: "J’accepte.",
			basis: " Intérêt public ",
		});
		expect(importFields({ ...both, consentKind: "consents" }, file)).toMatchObject({
			consents: "count,excerpt",
			consentText: "J’accepte.",
		});
		const basis = importFields({ ...both, consentKind: "basis" }, file);
		expect([basis.basis, "consents" in basis]).toEqual(["Intérêt public", false]);
	});

	it("forget columns and voices with another file, and keep the rest", () => {
		const told = choices({ narrative: [1], speakers: { A: "witness" }, delimiter: ";", basis: "x" });
		expect(chooseFile(told, new File([""], "b.csv"))).toMatchObject({
			narrative: null,
			speakers: {},
			delimiter: "auto",
			basis: "x",
		});
	});
});

describe("what is missing before an import", () => {
	it("is said by name", () => {
		expect(importProblems(choices({}), report({}))).toEqual(["consent-unsaid"]);
		expect(importProblems(choices({ consentKind: "consents" }), report({}))).toEqual([
			"purpose-missing",
			"text-missing",
		]);
		expect(importProblems(choices({ consentKind: "basis", basis: " " }), report({}))).toEqual([
			"basis-missing",
		]);
		const none = choices({ consentKind: "none" });
		expect(importProblems(none, report({}))).toEqual([]);
		expect(importProblems(none, report({ accepted: 0 }))).toEqual(["nothing-new"]);
		const preview = { columns: [], speakers: [], narrativeMissing: true };
		expect(importProblems(none, report({ accepted: 0, preview }))).toEqual(["narrative-missing"]);
		expect(importProblems(none, report({ tool: "transcript", preview }))).toEqual(["witness-missing"]);
	});

	it("would wait without a yes to be counted", () => {
		expect(wouldWait(choices({ consentKind: "none" }))).toBe(true);
		expect(wouldWait(choices({ consentKind: "consents", purposes: ["excerpt"] }))).toBe(true);
		expect(wouldWait(choices({ consentKind: "consents", purposes: ["count"] }))).toBe(false);
		expect(wouldWait(choices({ consentKind: "basis" }))).toBe(false);
	});
});

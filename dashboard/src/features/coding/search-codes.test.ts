import type { CodeEntry } from "@portevoix/data/vocabulary/code";
import { describe, expect, it } from "vitest";
import { arrangeCodebook } from "./arrange-codebook.ts";
import { makeSigla } from "./make-sigla.ts";
import { searchCodes } from "./search-codes.ts";

const code = (key: string, label: string, definition = "Ce dont il s’agit.", position = 1): CodeEntry => ({
	id: "ce459547-02c5-46d1-bbee-042566d31121",
	key,
	parent: key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : null,
	kind: "theme",
	label,
	definition,
	include: "Ceci.",
	exclude: "Cela.",
	examples: ["Un exemple."],
	authorities: ["federal"],
	colour: "#004488",
	position,
});

const CODES = [
	code("numerique.sante", "Santé en ligne", "Lire son dossier avec un outil.", 2),
	code("numerique", "Fracture numérique", undefined, 2),
	code("numerique.outils", "Outils inaccessibles", undefined, 1),
	code("regard", "Œil et regard", undefined, 1),
];
const sigla = makeSigla(CODES);
const found = (typed: string) => searchCodes(CODES, sigla, typed).map((one) => [one.code.label, one.because]);

describe("searchCodes", () => {
	it("finds without accents and capitals, labels before definitions", () => {
		expect(found("SANTE")).toEqual([["Santé en ligne", null]]);
		expect(found("outi")).toEqual([
			["Outils inaccessibles", null],
			["Santé en ligne", "outil"],
		]);
		expect(found("oeil")).toEqual([["Œil et regard", null]]);
		expect(found("ligne")).toEqual([["Santé en ligne", null]]);
	});
	it("finds by siglum first and by key", () => {
		expect(found("reg")[0]).toEqual(["Œil et regard", null]);
		expect(found("numerique.out")).toEqual([["Outils inaccessibles", "numerique.outils"]]);
	});
	it("finds nothing for nothing", () => {
		expect(found("  ")).toEqual([]);
		expect(found("zzz")).toEqual([]);
	});
});

describe("makeSigla", () => {
	it("gives each code three letters of its own", () => {
		expect([...sigla.values()]).toEqual(["SAN", "FRA", "OUT", "OEI"]);
		const twins = makeSigla([code("a", "Qualité"), code("b", "Qualité des soins"), code("c", "Qualité")]);
		expect(twins.get("a")).toBe("QUA");
		expect(new Set(twins.values()).size).toBe(3);
	});
});

describe("arrangeCodebook", () => {
	it("puts each code under its theme, by position", () => {
		expect(arrangeCodebook(CODES).map(({ key }) => key)).toEqual([
			"regard",
			"numerique",
			"numerique.outils",
			"numerique.sante",
		]);
	});
});

import { sliceCodePoints } from "@portevoix/data/vocabulary/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlightMatches } from "./highlight-matches.ts";
import { searchStems } from "./search-stems.ts";

const answers = (text: string, query: string): boolean => {
	const index = new Set(searchStems(text));
	return searchStems(query).every((stem) => index.has(stem));
};

describe("searchStems", () => {
	it("finds a word by its other forms", () => {
		const text = "L’infirmière n’a pas pu m’inscrire à l’hôpital, les rendez-vous étaient complets.";
		for (const query of ["infirmieres", "s’inscrire", "HÔPITAUX", "d'hôpital", "rendez vous", "pas"]) {
			expect(answers(text, query)).toBe(true);
		}
		expect(answers(text, "pharmacie")).toBe(false);
	});

	it("drops articles and prepositions, keeps negation", () => {
		expect(searchStems("la borne de l’hôpital, sans aide")).toEqual(["born", "hopital", "san", "aid"]);
		expect(searchStems("n’ose plus jamais rien")).toContain("plus");
		expect(searchStems("n’ose")).toEqual(searchStems("ne ose"));
		expect(searchStems("de la")).toEqual([]);
	});

	it("gives each stem once, of a–z and 0–9 only, whatever it reads", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
				const stems = searchStems(text);
				for (const stem of stems) expect(stem).toMatch(/^[a-z0-9]{1,64}$/);
				expect(new Set(stems).size).toBe(stems.length);
			}),
			{ seed: 7, numRuns: 150 },
		);
		expect(searchStems(`${"a".repeat(9000)} 'x' & "y"`)).toEqual(["a".repeat(64), "x", "y"]);
	});
});

describe("highlightMatches", () => {
	it("marks the words that the query means, without the article, at code points", () => {
		const text = "😀 L’hôpital et les hôpitaux, jamais la clinique 😡 de l’HOPITAL.";
		expect(highlightMatches(text, "l’hôpital").map((span) => sliceCodePoints(text, span))).toEqual([
			"hôpital",
			"hôpitaux",
			"HOPITAL",
		]);
		expect(highlightMatches(text, "de la")).toEqual([]);
	});
});

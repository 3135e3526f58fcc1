import { describe, expect, it } from "vitest";
import { commonWords } from "./common-words.ts";
import { firstNames } from "./first-names.ts";
import { foldWord } from "./fold-word.ts";
import { frontCode } from "./front-code.ts";
import { municipalities } from "./municipalities.ts";
import { municipalityPostcodes } from "./municipality-postcodes.ts";
import { readFrontCode } from "./read-front-code.ts";
import { surnames } from "./surnames.ts";
import { wordSurnames } from "./word-surnames.ts";

describe("frontCode and readFrontCode", () => {
	it("give back the words, sorted and told apart", () => {
		const words = ["MARIN", "MARIE", "MARINE", "A", "LA LOUVIERE", "MARIE", "ZOE"];
		const coded = frontCode(words);
		expect([...readFrontCode(coded)]).toEqual(["A", "LA LOUVIERE", "MARIE", "MARIN", "MARINE", "ZOE"]);
		expect(coded.length).toBeLessThan(words.join(" ").length);
		expect([...readFrontCode("")]).toEqual([]);
	});
});

describe("the lists", () => {
	it("hold the names of their sources", () => {
		expect(firstNames().has("AURELIE")).toBe(true);
		expect(surnames().has("DUPONT")).toBe(true);
		expect(municipalities().has("OTTIGNIES LOUVAIN LA NEUVE")).toBe(true);
		expect(municipalities().has("TONGEREN BORGLOON")).toBe(true);
		expect(municipalityPostcodes().has("4500")).toBe(true);
		expect(municipalityPostcodes().has("1049")).toBe(false);
	});

	it("keep ordinary words out of the surnames", () => {
		for (const word of ["PETIT", "BLANC", "ROCHE"]) {
			expect(surnames().has(word)).toBe(false);
			expect(wordSurnames().has(word)).toBe(true);
			expect(commonWords().has(word)).toBe(true);
		}
		for (const name of firstNames()) expect(name.length).toBeGreaterThan(2);
	});
});

describe("foldWord", () => {
	it("drops accents and opens ligatures", () => {
		expect(foldWord("Élodie")).toBe("ELODIE");
		expect(foldWord("Œuvre-ça ß")).toBe("OEUVRE-CA SS");
	});
});

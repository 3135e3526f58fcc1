import { describe, expect, it } from "vitest";
import { counted, digitsInWords, numberInWords, sentenceCase } from "./number-in-words.fr.ts";

describe("numbers in prose", () => {
	it("are written in letters up to sixteen, in figures beyond", () => {
		expect([0, 1, 2, 16, 17, 1234].map((count) => numberInWords(count))).toEqual([
			"zéro",
			"un",
			"deux",
			"seize",
			"17",
			"1\u202f234",
		]);
	});

	it("agree with what they count, and the plural begins at two", () => {
		expect([0, 1, 2].map((count) => counted(count, "voix", "voix", "f"))).toEqual([
			"zéro voix",
			"une voix",
			"deux voix",
		]);
		expect([0, 1, 2, 17].map((count) => counted(count, "témoignage", "témoignages"))).toEqual([
			"zéro témoignage",
			"un témoignage",
			"deux témoignages",
			"17 témoignages",
		]);
	});

	it("are said digit by digit where they are dictated", () => {
		expect(digitsInWords("7016")).toBe("sept, zéro, un, six");
	});

	it("begin a sentence with a capital", () => {
		expect([sentenceCase("une voix"), sentenceCase("énorme"), sentenceCase("")]).toEqual([
			"Une voix",
			"Énorme",
			"",
		]);
	});
});

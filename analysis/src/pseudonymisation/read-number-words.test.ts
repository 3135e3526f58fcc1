import { describe, expect, it } from "vitest";
import { readNumberWords } from "./read-number-words.ts";
import { readWords } from "./read-words.ts";

describe("readNumberWords", () => {
	it.each([
		["zéro", 0],
		["dix-sept", 17],
		["vingt et un", 21],
		["septante-cinq", 75],
		["soixante-quinze", 75],
		["soixante et onze", 71],
		["quatre-vingts", 80],
		["quatre-vingt-dix-neuf", 99],
		["nonante-deux", 92],
		["quatre cent septante-cinq", 475],
		["cent", 100],
		["mille neuf cent soixante dix huit", 1978],
		["deux mille vingt-cinq", 2025],
	])("%s", (words, value) => {
		const { tokens } = readWords(words);
		expect(readNumberWords(tokens, 0)).toEqual({ value, next: tokens.length });
	});

	it("reads nothing from other words", () => {
		expect(readNumberWords(readWords("bonjour").tokens, 0)).toBeUndefined();
	});
});

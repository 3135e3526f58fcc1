import { describe, expect, it } from "vitest";
import { detectAge } from "./detect-age.ts";
import { readWords } from "./read-words.ts";

const found = (text: string): string[] =>
	detectAge(readWords(text)).map((candidate) => text.slice(candidate.start, candidate.end));

describe("detectAge", () => {
	it("finds ages over 89 in figures and words", () => {
		expect(found("Ma mère a 92 ans.")).toEqual(["92 ans"]);
		expect(found("elle a nonante-trois ans et lui quatre-vingt-dix ans")).toEqual([
			"nonante-trois ans",
			"quatre-vingt-dix ans",
		]);
	});

	it("leaves ages up to 89 and lengths of time", () => {
		expect(found("J’ai 89 ans, lui quatre-vingt-neuf ans, il y a 95 ans, 150 ans.")).toEqual([]);
	});
});

import { describe, expect, it } from "vitest";
import { detectNationalNumber } from "./detect-national-number.ts";
import { isFrenchNumber } from "./is-french-number.ts";
import { isNationalNumber } from "./is-national-number.ts";
import { readWords } from "./read-words.ts";

const valid = [
	"85.07.30-033.28",
	"17.07.30-033.84",
	"93.05.18-223.61",
	"42.01.22-051.81",
	"00.01.01-001.73",
	"00.01.01-001.05",
	"00.02.29-002.44",
	"99.12.31-998.41",
	"40.00.00-955.79",
	"40.00.01-001.33",
	"00.00.01-003.64",
	"98.47.28-997.65",
	"01.49.07-001.85",
	"85.27.30-033.71",
];
const invalid = [
	"85.07.30-033.29",
	"85.07.30-003.28",
	"85073003382",
	"12345678901",
	"00.13.01-001.05",
	"00.13.01-001.73",
];
const found = (text: string): string[] =>
	detectNationalNumber(readWords(text)).map((candidate) => text.slice(candidate.start, candidate.end));

describe("detectNationalNumber", () => {
	it.each(valid)("finds %s in every writing", (number) => {
		const digits = number.replace(/\D/g, "");
		expect(isNationalNumber(digits)).toBe(true);
		const spaced = number.replace(/[.-]/g, " ");
		for (const written of [number, digits, spaced])
			expect(found(`Son numéro : ${written}, merci.`)).toEqual([written]);
	});

	it.each(invalid)("does not take %s for a national number", (number) => {
		expect(isNationalNumber(number.replace(/\D/g, ""))).toBe(false);
		expect(found(`On a compté ${number} fois.`)).toEqual([]);
	});

	it("accepts a mistyped number when the words announce it", () => {
		expect(found("numéro national 85.07.30-033.29.")).toEqual(["85.07.30-033.29"]);
	});

	it("finds French social security numbers, checked or announced", () => {
		const body = "2690549588157";
		const checked = body + String(97 - Number(BigInt(body) % 97n)).padStart(2, "0");
		expect(isFrenchNumber(checked)).toBe(true);
		expect(isFrenchNumber(`${body}00`)).toBe(false);
		expect(found(`Voici ${checked} pour elle`)).toEqual([checked]);
		expect(found("n° de sécurité sociale 1 84 12 76 451 089 46")).toEqual(["1 84 12 76 451 089 46"]);
		expect(found("Solène 2 7 9 9 1 8 3 1 2 1 8 1 7 5 2")).toEqual(["2 7 9 9 1 8 3 1 2 1 8 1 7 5 2"]);
	});

	it("leaves rows of measures alone", () => {
		expect(found("0.5 1 1.5 2 2.5 3 3.5 4 4.5 5 5.5 6 6.5 7")).toEqual([]);
		expect(found("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0")).toEqual([]);
	});
});

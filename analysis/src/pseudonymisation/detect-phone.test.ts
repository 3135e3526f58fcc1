import { describe, expect, it } from "vitest";
import { detectPhone } from "./detect-phone.ts";
import { readWords } from "./read-words.ts";

const found = (text: string): string[] =>
	detectPhone(readWords(text)).map((candidate) => text.slice(candidate.start, candidate.end));

describe("detectPhone", () => {
	it.each([
		"+32 470 12 34 56",
		"0470/12.34.56",
		"0470123456",
		"0032 470 12 34 56",
		"0456 78 90 12",
		"0490 12 34 56",
		"02 555 12 12",
		"04 222 33 44",
		"065 12 34 56",
		"081/12.34.56",
		"+32 (0)2 555 12 12",
		"+33 6 12 34 56 78",
		"01 42 16 00 00",
		"06.12.34.56.78",
		"+352 621 123 456",
		"+49 30 5682001",
		"+31 6 12345678",
	])("finds %s", (number) => {
		expect(found(`Vous pouvez essayer le ${number}, merci.`)).toEqual([number]);
	});

	it.each([
		"0800 12 345",
		"112",
		"107",
		"1733",
		"116 117",
		"4701234567",
		"12 mars 2025",
		"01.10.2001",
		"0202.239.951",
	])("leaves %s", (number) => {
		expect(found(`J’ai vu ${number} sur l’affiche.`)).toEqual([]);
	});

	it("leaves free and short numbers even when announced", () => {
		expect(found("Appelez le 0800 12 345 ou le 112, téléphone 107.")).toEqual([]);
	});

	it("takes incomplete numbers when the words announce them", () => {
		expect(found("Tél : 73389")).toEqual(["73389"]);
		expect(found("GSM 0470 12 34 5")).toEqual(["0470 12 34 5"]);
	});

	it("reads numbers said aloud", () => {
		const said = "zéro quatre cent septante-cinq, douze, trente-quatre, cinquante-six";
		expect(found(`mon numéro c’est le ${said}, voilà`)).toEqual([said]);
		const flat = "zéro six douze trente-quatre cinquante-six septante-huit";
		expect(found(`au ${flat} le soir`)).toEqual([flat]);
		expect(found("zéro faute, deux fois")).toEqual([]);
	});

	it("does not read rows of figures as numbers", () => {
		expect(found("06 6246 77 36 96 0 3 341 0 2 381 112 0 12 0 06 77 1")).toEqual([]);
		expect(found("de 91,3, 78,0, 63,3, 48,4, 36,5 et 41")).toEqual([]);
	});
});

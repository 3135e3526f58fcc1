import { describe, expect, it } from "vitest";
import { detectIban } from "./detect-iban.ts";
import { isIban } from "./is-iban.ts";
import { readWords } from "./read-words.ts";

const found = (text: string): [string, number][] =>
	detectIban(readWords(text)).map((candidate) => [
		text.slice(candidate.start, candidate.end),
		candidate.confidence,
	]);

describe("detectIban", () => {
	it.each(["BE68 5390 0754 7034", "BE54 0000 0000 9797", "BE80 0010 0000 0177", "BE47 9799 9999 9980"])(
		"finds %s",
		(iban) => {
			const compact = iban.replaceAll(" ", "");
			expect(isIban(compact)).toBe(true);
			expect(found(`Mon compte est le ${iban}.`)).toEqual([[iban, 0.99]]);
			expect(found(`Mon compte est le ${compact}.`)).toEqual([[compact, 0.99]]);
			expect(found(`mon compte ${iban.toLowerCase()} voilà`)).toEqual([[iban.toLowerCase(), 0.99]]);
		},
	);

	it("is less sure of a number whose check is wrong", () => {
		expect(isIban("BE68539007547035")).toBe(false);
		expect(found("BE68 5390 0754 7035")).toEqual([["BE68 5390 0754 7035", 0.8]]);
	});

	it("does not read a sentence as an account", () => {
		expect(found("le plafond de 7500 euros aux dons a des partis")).toEqual([]);
	});
});

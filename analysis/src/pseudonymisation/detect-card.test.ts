import { describe, expect, it } from "vitest";
import { detectCard } from "./detect-card.ts";
import { isLuhn } from "./is-luhn.ts";
import { readWords } from "./read-words.ts";

const found = (text: string): string[] =>
	detectCard(readWords(text)).map((candidate) => text.slice(candidate.start, candidate.end));

describe("detectCard", () => {
	it("finds bank cards by issuer and check", () => {
		expect(isLuhn("4111111111111111")).toBe(true);
		expect(found("ma carte 4111 1111 1111 1111 et 5500000000000004")).toEqual([
			"4111 1111 1111 1111",
			"5500000000000004",
		]);
		expect(found("ma carte 4111 1111 1111 1112")).toEqual([]);
	});

	it("finds identity cards by form and check", () => {
		const check = String(5_911_234_567 % 97).padStart(2, "0");
		expect(found(`carte 591-1234567-${check}`)).toEqual([`591-1234567-${check}`]);
		expect(found(`carte 591-1234568-${check}`)).toEqual([]);
	});
});

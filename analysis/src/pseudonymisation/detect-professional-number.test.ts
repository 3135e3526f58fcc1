import { describe, expect, it } from "vitest";
import { detectProfessionalNumber } from "./detect-professional-number.ts";
import { isEnterpriseNumber } from "./is-enterprise-number.ts";
import { isInamiNumber } from "./is-inami-number.ts";
import { readWords } from "./read-words.ts";

const found = (text: string): string[] =>
	detectProfessionalNumber(readWords(text)).map((candidate) => text.slice(candidate.start, candidate.end));

describe("detectProfessionalNumber", () => {
	it.each(["1-12345-78-001", "1-00001-06-004", "5-23456-53-100"])("finds %s", (number) => {
		expect(isInamiNumber(number.replaceAll("-", ""))).toBe(true);
		expect(found(`le ${number} du médecin`)).toEqual([number]);
	});

	it("wants the check or the words before", () => {
		expect(found("le 1-12345-79-001 du médecin")).toEqual([]);
		expect(found("INAMI : 1-12345-79-001")).toEqual(["1-12345-79-001"]);
	});

	it.each(["0202.239.951", "0403.449.724", "1000.000.021"])("finds the enterprise number %s", (number) => {
		expect(isEnterpriseNumber(number.replaceAll(".", ""))).toBe(true);
		expect(found(`TVA BE ${number}`)).toEqual([number]);
	});
});

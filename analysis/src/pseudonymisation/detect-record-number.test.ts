import { describe, expect, it } from "vitest";
import { detectRecordNumber } from "./detect-record-number.ts";
import { readWords } from "./read-words.ts";

const found = (text: string): [string, number][] =>
	detectRecordNumber(readWords(text)).map((candidate) => [
		text.slice(candidate.start, candidate.end),
		candidate.confidence,
	]);

describe("detectRecordNumber", () => {
	it("finds announced numbers", () => {
		expect(found("dossier n° 2024/00123, IPP : 90105726, affilié AB12345")).toEqual([
			["2024/00123", 0.86],
			["90105726", 0.86],
			["AB12345", 0.86],
		]);
	});

	it.each(["+++000/0000/09797+++", "+++123/4567/89002+++", "+++012/3456/78939+++"])(
		"finds the communication %s",
		(communication) => {
			expect(found(communication)[0]).toEqual([communication, 0.98]);
		},
	);

	it("is unsure of a bare long number and leaves short ones", () => {
		expect(found("vu 9876543210 hier")).toEqual([["9876543210", 0.55]]);
		expect(found("En 2024, 1500 patients et 12,5 mg")).toEqual([]);
	});
});

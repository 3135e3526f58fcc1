import { describe, expect, it } from "vitest";
import { detectPlate } from "./detect-plate.ts";
import { readWords } from "./read-words.ts";

const found = (text: string): string[] =>
	detectPlate(readWords(text)).map((candidate) => text.slice(candidate.start, candidate.end));

describe("detectPlate", () => {
	it("finds plates of Belgium and France", () => {
		expect(found("La 1-ABC-123 et la AB-123-CD.")).toEqual(["1-ABC-123", "AB-123-CD"]);
	});

	it("wants words before the older form", () => {
		expect(found("ma plaque ABC-123")).toEqual(["ABC-123"]);
		expect(found("la référence ABC-123")).toEqual([]);
	});
});

import { expect, it } from "vitest";
import { CODEBOOK_V1 } from "../codebook/codebook.ts";
import { normaliseText, sliceCodePoints } from "../vocabulary/text.ts";
import { loadSamples } from "./load-samples.ts";
import { readMarks } from "./read-sample.ts";

it("computes offsets in code points and adds no character", () => {
	const read = readMarks(
		"Ô 🙂 {{1 digital-divide.kiosks obstacle}}la borne de <<person|Zoé|[Prénom A]>>{{/1}}.",
	);
	expect(read.text).toBe("Ô 🙂 la borne de Zoé.");
	expect(read.identifiers).toEqual([{ start: 16, end: 19, kind: "person", replacement: "[Prénom A]" }]);
	expect(read.codings).toEqual([{ start: 4, end: 19, code: "digital-divide.kiosks", stance: "obstacle" }]);
});

it("refuses marks that do not close", () => {
	expect(() => readMarks("{{1 costs}}trop cher")).toThrow("left open");
	expect(() => readMarks("trop cher{{/1}}")).toThrow("not opened");
});

it("reads every testimony of the corpus, with known codes and marks on words", () => {
	const samples = loadSamples();
	const keys = new Set(CODEBOOK_V1.codes.map((code) => code.key));
	expect(samples.flatMap((sample) => sample.witnesses)).toHaveLength(120);
	for (const sample of samples) {
		for (const part of sample.parts) {
			expect(normaliseText(part.text)).toBe(part.text);
			for (const { code, start, end } of part.codings) {
				expect(keys.has(code), `${sample.id}: ${code}`).toBe(true);
				expect(sliceCodePoints(part.text, { start, end }).trim().length).toBeGreaterThan(3);
			}
			for (const { replacement } of part.identifiers) expect(replacement).toMatch(/^\[.+\]$/);
		}
	}
});

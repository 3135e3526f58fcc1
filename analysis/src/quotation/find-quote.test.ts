import { codePointLength, sliceCodePoints } from "@portevoix/data/vocabulary/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote } from "./find-quote.ts";
import { proveQuote } from "./prove-quote.ts";

const found = (body: string, words: string): string[] =>
	findQuote(body, words).map((span) => sliceCodePoints(body, span));

describe("findQuote", () => {
	it("tolerates white space, apostrophes and the spaces of quotation marks, and nothing else", () => {
		expect(found("😀 On m’a dit :\n«\u202fNon\u202f» deux  fois.", "m'a dit : «Non» deux fois")).toEqual([
			"m’a dit :\n«\u202fNon\u202f» deux  fois",
		]);
		expect(findQuote("On m’a dit non.", "on m’a dit")).toEqual([]);
		expect(findQuote("élève", "eleve")).toEqual([]);
		expect(findQuote("dit-il", "dit il")).toEqual([]);
		expect(findQuote("« Non »", "« Non »")).toEqual([{ start: 0, end: 7 }]);
	});

	it("answers every place, also overlapping ones, and none for empty words", () => {
		expect(findQuote("non non non", "non non")).toEqual([
			{ start: 0, end: 7 },
			{ start: 4, end: 11 },
		]);
		expect(findQuote("non", "  ")).toEqual([]);
		expect(findQuote("", "non")).toEqual([]);
	});

	it("does not tear an accent from its letter", () => {
		expect(findQuote("x̂y", "x")).toEqual([]);
		expect(findQuote("x̂y", "x̂")).toEqual([{ start: 0, end: 2 }]);
	});

	it("finds any cut of any text again, and what it finds proves itself", () => {
		const piece = fc.constantFrom("a", "b", "é", "x̂", "😀", " ", "\n", "’", "'", "«", "»", "\u202f");
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, one, two) => {
				const body = pieces.join("").normalize("NFC");
				const points = [...body];
				const start = points.length === 0 ? 0 : one % points.length;
				const end = Math.min(points.length, start + 1 + (two % 8));
				const words = points.slice(start, end).join("");
				const torn = /^\p{M}/u.test(points[end] ?? "");
				const spans = findQuote(body, words);
				if (words.trim() !== "" && !torn && !/^[\s»]|[\s«]$/u.test(words)) {
					expect(spans).toContainEqual({ start, end });
				}
				for (const span of spans) expect(proveQuote(body, span, sliceCodePoints(body, span))).toBe(true);
			}),
			{ seed: 7, numRuns: 1000 },
		);
	});

	it("stays linear on hostile text", () => {
		const started = performance.now();
		expect(findQuote("a".repeat(300_000), `${"a".repeat(100_000)}b`)).toEqual([]);
		expect(performance.now() - started).toBeLessThan(3000);
	});
});

describe("proveQuote", () => {
	it("accepts only the same words at the same code points", () => {
		const body = "😀 On m’a refusé.";
		expect(proveQuote(body, { start: 2, end: 15 }, "On m’a refusé")).toBe(true);
		expect(proveQuote(body, { start: 2, end: 15 }, "On m'a refusé")).toBe(false);
		expect(proveQuote(body, { start: 3, end: 16 }, "On m’a refusé")).toBe(false);
		expect(proveQuote(body, { start: 2, end: codePointLength(body) + 1 }, "x")).toBe(false);
		expect(proveQuote(body, { start: 3, end: 3 }, "")).toBe(false);
		expect(proveQuote(body, { start: -1, end: 3 }, "")).toBe(false);
		expect(proveQuote(body, { start: 0.5, end: 3 }, "")).toBe(false);
	});
});

import type { QuoteEdit } from "@portevoix/data/vocabulary/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyQuoteEdits } from "./apply-quote-edits.ts";

const omit = (start: number, end: number): QuoteEdit => ({ kind: "omission", start, end });
const clarify = (at: number, words: string): QuoteEdit => ({ kind: "clarification", at, words });

describe("applyQuoteEdits", () => {
	it("prints omissions and clarifications with the spaces that the words need", () => {
		const quote = "😀 J’ai appelé dix fois et il a raccroché.";
		expect(applyQuoteEdits(quote, [omit(14, 23)])).toBe("😀 J’ai appelé […] et il a raccroché.");
		expect(applyQuoteEdits(quote, [omit(13, 22)])).toBe("😀 J’ai appelé […] et il a raccroché.");
		expect(applyQuoteEdits(quote, [omit(0, 2)])).toBe("[…] J’ai appelé dix fois et il a raccroché.");
		expect(applyQuoteEdits(quote, [omit(31, 40)])).toBe("😀 J’ai appelé dix fois et il a […].");
		expect(applyQuoteEdits(quote, [clarify(28, "le médecin")])).toBe(
			"😀 J’ai appelé dix fois et il [le médecin] a raccroché.",
		);
	});

	it("takes edits in any order, joins touching omissions, and does not cut words with spaces", () => {
		expect(applyQuoteEdits("un deux trois quatre", [omit(8, 14), clarify(2, "seul"), omit(3, 8)])).toBe(
			"un [seul] […] quatre",
		);
		expect(applyQuoteEdits("survenu", [omit(3, 7)])).toBe("sur[…]");
		expect(applyQuoteEdits("quil vient", [clarify(2, "’")])).toBe("qu[’]il vient");
		expect(applyQuoteEdits("l’hôpital ici", [omit(2, 9)])).toBe("l’[…] ici");
		expect(applyQuoteEdits("tel quel", [])).toBe("tel quel");
	});

	it("refuses edits that overlap, are empty or lie outside", () => {
		const wrong: QuoteEdit[][] = [
			[omit(0, 4), omit(3, 6)],
			[omit(0, 4), clarify(2, "x")],
			[omit(2, 2)],
			[omit(5, 3)],
			[omit(0, 11)],
			[omit(-1, 2)],
			[clarify(11, "x")],
			[clarify(0.5, "x")],
		];
		for (const edits of wrong) expect(() => applyQuoteEdits("dix points", edits)).toThrow(RangeError);
	});

	it("leaves every word outside the edits as it was", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("a", "é", "😀", " ", ".")),
				fc.nat(),
				fc.nat(),
				(points, one, two) => {
					const start = one % (points.length + 1);
					const end = Math.min(points.length, start + (two % 5));
					const edits = start < end ? [omit(start, end)] : [clarify(start, "mot")];
					const bare = (text: string): string => text.replaceAll(" ", "");
					const [before, after, none] = applyQuoteEdits(points.join(""), edits).split(/\[[^\]]*\]/);
					expect(bare(before!)).toBe(bare(points.slice(0, start).join("")));
					expect(bare(after!)).toBe(bare(points.slice(Math.max(start, end)).join("")));
					expect(none).toBeUndefined();
				},
			),
			{ seed: 7 },
		);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyMasks } from "./apply-masks.ts";
import { mapSpan } from "./offset-map.ts";

const letters = ["a", "é", "e\u0301", "😀", "👩‍🦽", "«\u202f", "»", " ", "\n", "Z"];
const texts = fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((parts) => parts.join(""));
/** A text and masks inside it: cuts of the text, every second piece masked when it is not empty. */
const masked = fc
	.tuple(texts, fc.array(fc.nat(80), { maxLength: 8 }), fc.array(texts, { minLength: 9, maxLength: 9 }))
	.map(([text, cuts, words]) => {
		const length = [...text].length;
		const edges = [...new Set(cuts.map((cut) => Math.min(cut, length)))].sort((a, b) => a - b);
		const masks: { start: number; end: number; replacement: string }[] = [];
		for (let at = 0; at + 1 < edges.length; at += (edges[at]! % 2) + 1) {
			masks.push({ start: edges[at]!, end: edges[at + 1]!, replacement: words[at]! });
		}
		return { text, masks };
	});
const run = { seed: 20_251_122, numRuns: 400 };

describe("applyMasks and mapSpan", () => {
	it("keeps every unmasked point and puts every replacement in its place", () => {
		fc.assert(
			fc.property(masked, ({ text, masks }) => {
				const { body, map, replaced } = applyMasks(text, masks);
				const [old, now] = [[...text], [...body]];
				masks.forEach((mask, at) => {
					expect(now.slice(replaced[at]!.start, replaced[at]!.end).join("")).toBe(mask.replacement);
				});
				old.forEach((point, at) => {
					const inside = masks.find((mask) => mask.start <= at && at < mask.end);
					const span = mapSpan(map, { start: at, end: at + 1 });
					if (inside === undefined) expect(now.slice(span!.start, span!.end)).toEqual([point]);
					else expect(span).toEqual(replaced[masks.indexOf(inside)]);
				});
				expect(mapSpan(map, { start: 0, end: old.length })).toEqual({ start: 0, end: now.length });
			}),
			run,
		);
	});

	it("maps any span to the join of what its points map to, outward at the edges", () => {
		fc.assert(
			fc.property(masked, fc.nat(80), fc.nat(80), ({ text, masks }, one, two) => {
				const length = [...text].length;
				const [start, end] = [Math.min(one, two, length), Math.min(Math.max(one, two), length)];
				const { body, map } = applyMasks(text, masks);
				const span = mapSpan(map, { start, end })!;
				const cover = masks.filter((mask) => mask.start < end && start < mask.end);
				const outer = {
					start: Math.min(start, ...cover.map((mask) => mask.start)),
					end: Math.max(end, ...cover.map((mask) => mask.end)),
				};
				if (start === end) return;
				const expected = applyMasks(
					[...text].slice(outer.start, outer.end).join(""),
					cover.map((mask) => ({ ...mask, start: mask.start - outer.start, end: mask.end - outer.start })),
				).body;
				expect([...body].slice(span.start, span.end).join("")).toBe(expected);
			}),
			run,
		);
	});

	it("returns null only outside the text", () => {
		const { map } = applyMasks("« été » 😀", [{ start: 2, end: 5, replacement: "[saison]" }]);
		expect(mapSpan(map, { start: 0, end: 10 })).toBeNull();
		expect(mapSpan(map, { start: -1, end: 2 })).toBeNull();
		expect(mapSpan(map, { start: 4, end: 3 })).toBeNull();
		expect(mapSpan(map, { start: 3, end: 4 })).toEqual({ start: 2, end: 10 });
		expect(mapSpan(map, { start: 8, end: 9 })).toEqual({ start: 13, end: 14 });
		expect(mapSpan(map, { start: 9, end: 9 })).toEqual({ start: 14, end: 14 });
	});

	it("refuses masks that overlap or lie outside", () => {
		const mask = (start: number, end: number) => ({ start, end, replacement: "x" });
		expect(() => applyMasks("abcdef", [mask(0, 3), mask(2, 4)])).toThrow(RangeError);
		expect(() => applyMasks("abc", [mask(2, 4)])).toThrow(RangeError);
		expect(() => applyMasks("abc", [mask(2, 2)])).toThrow(RangeError);
		expect(() => applyMasks("abc", [mask(-1, 2)])).toThrow(RangeError);
	});
});

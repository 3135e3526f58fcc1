import { codePointLength, sliceCodePoints } from "@portevoix/data/vocabulary/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./tokenise.ts";

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

describe("tokenise", () => {
	it("cuts elided particles off, with both apostrophes", () => {
		expect(words("L’hôpital d'ici, qu’on n'aime pas, lorsqu’il s’ouvre")).toEqual(
			"L hôpital d ici qu on n aime pas lorsqu il s ouvre".split(" "),
		);
		expect(tokenise("l’eau").map(({ elided }) => elided)).toEqual([true, false]);
		expect(tokenise("l’eau")[1]).toEqual({ text: "eau", start: 2, end: 5, elided: false });
	});

	it("keeps words whose apostrophe no particle explains", () => {
		expect(words("aujourd’hui quelqu'un d’aujourd'hui presqu’île prud’homme")).toEqual([
			"aujourd’hui",
			"quelqu'un",
			"d",
			"aujourd'hui",
			"presqu’île",
			"prud’homme",
		]);
	});

	it("cuts at hyphens, keeps numbers and inclusive forms", () => {
		expect(words("rendez-vous à 12,50 € le 3, puis C45B")).toEqual([
			"rendez",
			"vous",
			"à",
			"12,50",
			"le",
			"3",
			"puis",
			"C45B",
		]);
		expect(words("les patient·e·s et étudiant.e.s, directeur·rice.")).toEqual([
			"les",
			"patient·e·s",
			"et",
			"étudiant.e.s",
			"directeur·rice",
		]);
		expect(words("Fini.Et après")).toEqual(["Fini", "Et", "après"]);
	});

	it("passes over emoji, quotes and punctuation", () => {
		expect(words("« Oui » 😀❤️ 1️⃣ … 'non' !")).toEqual(["Oui", "non"]);
	});

	it("gives the code points of each word in any text", () => {
		const piece = fc.constantFrom(
			"l’",
			"é",
			"x̂",
			"😀",
			"👩‍⚕️",
			"❤️",
			" ",
			"\n",
			"-",
			"’",
			".",
			"·",
			"9",
			"mot",
			"𝒜",
			"e",
		);
		const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("").normalize("NFC"));
		fc.assert(
			fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (body) => {
				let end = 0;
				for (const token of tokenise(body)) {
					expect(sliceCodePoints(body, token)).toBe(token.text);
					expect(token.start).toBeGreaterThanOrEqual(end);
					end = token.end;
				}
				expect(end).toBeLessThanOrEqual(codePointLength(body));
			}),
			{ seed: 7, numRuns: 200 },
		);
	});

	it("stays linear on hostile text", () => {
		for (const unit of ["a’", "a·", "1,", "l'l'", "a.e.", "𝒜"]) {
			const started = performance.now();
			tokenise(unit.repeat(100_000));
			expect(performance.now() - started).toBeLessThan(2000);
		}
	});
});

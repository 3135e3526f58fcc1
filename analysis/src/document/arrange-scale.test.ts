import { describe, expect, it } from "vitest";
import { arrangeScale } from "./arrange-scale.ts";

const value = { obstacle: 9, help: 3, addedValue: 0, n: 11, needle: -0.47, labels: ["obstacle"] as const };

describe("arrangeScale", () => {
	it("says in words what it draws, with a needle in steps", () => {
		expect(arrangeScale({ defined: true, value }, 5)).toMatchObject({
			drawn: true,
			needle: -0.4,
			levels: [
				{ name: "Frein", held: true, words: "oui" },
				{ name: "Aide", held: false, words: "non" },
				{ name: "Réelle plus-value", held: false, words: "non" },
			],
			sentence: "Le repère est nettement du côté du frein. 11 personnes se prononcent.",
		});
	});
	it("draws nothing under the threshold, and tells no number", () => {
		const scale = arrangeScale({ defined: true, value: { ...value, n: 4 } }, 5);
		expect(scale.drawn).toBe(false);
		expect(scale.sentence).not.toMatch(/\d/);
	});
	it("gives the reason of a scale that could not be computed", () => {
		expect(arrangeScale({ defined: false, reason: "aucun codage." }, 5)).toMatchObject({
			drawn: false,
			sentence: "Pas d’échelle\u202f: aucun codage.",
		});
	});
	it("holds the needle between −1 and 1, and never writes −0", () => {
		const needle = (raw: number) => {
			const scale = arrangeScale({ defined: true, value: { ...value, needle: raw } }, 5);
			return scale.drawn ? scale.needle : undefined;
		};
		expect([needle(-1), needle(1), needle(-0.04)]).toEqual([-1, 1, 0]);
	});
});

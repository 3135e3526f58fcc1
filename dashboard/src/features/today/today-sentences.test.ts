import { describe, expect, it } from "vitest";
import { daysSince } from "./days-since.ts";
import { type TodayAnswer, todaySentences } from "./today-sentences.ts";

const now = new Date(2026, 10, 23, 9, 0);
const ago = (days: number) => new Date(2026, 10, 23 - days, 18, 0).toISOString();
const whole = ({ before = "", link, after }: { before?: string; link: string; after: string }) =>
	before + link + after;

describe("the sentences of the day", () => {
	it("agree with what they count", () => {
		const today: TodayAnswer = {
			toMask: { count: 12, oldest: ago(4) },
			secondReadings: { count: 1, oldest: ago(1) },
			toCode: { count: 17, oldest: ago(0) },
			quarantined: { count: 1, oldest: null },
			suggestions: { count: 1, testimonies: 1 },
		};
		expect(todaySentences(today, now).waiting.map(whole)).toEqual([
			"Douze témoignages attendent d’être masqués, le plus ancien depuis quatre jours.",
			"Un texte attend une deuxième lecture depuis hier.",
			"17 témoignages sont masqués et attendent d’être codés, le plus ancien depuis aujourd’hui.",
			"Un témoignage n’a pas encore d’accord.",
			"Une suggestion de code attend une décision.",
		]);
	});

	it("put what no longer holds first, with a bar", () => {
		const today: TodayAnswer = {
			toMask: { count: 2, oldest: ago(1) },
			plaidoyers: [{ id: "p", title: "Guichets", staleCounts: 1, withdrawnQuotes: 2 }],
		};
		const { waiting, nothing } = todaySentences(today, now);
		expect(waiting.map(whole)).toEqual([
			"Dans «\u202fGuichets\u202f», deux citations ne sont plus permises et un chiffre a bougé.",
			"Deux témoignages attendent d’être masqués, le plus ancien depuis hier.",
		]);
		expect(waiting[0]).toMatchObject({ care: true, to: "/plaidoyer/$id", id: "p" });
		expect(nothing).toEqual([]);
	});

	it("say nothing too, and never mention work of others", () => {
		const today: TodayAnswer = {
			toCode: { count: 0, oldest: null },
			suggestions: { count: 0, testimonies: 0 },
		};
		expect(todaySentences(today, now)).toEqual({
			waiting: [],
			nothing: ["Rien à coder.", "Aucune suggestion ouverte."],
		});
		expect(todaySentences({}, now)).toEqual({ waiting: [], nothing: [] });
	});
});

describe("days of waiting", () => {
	it("are days of the calendar", () => {
		expect(daysSince(new Date(2026, 10, 22, 23, 59).toISOString(), new Date(2026, 10, 23, 0, 1))).toBe(1);
		expect(daysSince(new Date(2026, 10, 23, 0, 1).toISOString(), new Date(2026, 10, 23, 23, 59))).toBe(0);
		expect(daysSince(null, now)).toBeNull();
	});
});

import { LEXICON_FR } from "@portevoix/data/codebook/lexicon";
import type { Lexicon } from "@portevoix/data/vocabulary/code";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { codePointLength, sliceCodePoints } from "@portevoix/data/vocabulary/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestCodes } from "./suggest-codes.ts";

const lexicon: Lexicon = {
	language: "fr",
	version: 1,
	note: "",
	entries: [
		{ code: "access", expressions: ["hôpital … numérique"] },
		{ code: "access.kiosk", expressions: ["la borne", "écran tactile … accueil"], needs: ["hôpital"] },
		{ code: "access.online", expressions: ["rendez-vous en ligne", "doctobidule", "partagé"] },
		{ code: "access.other", expressions: ["partagé"] },
	],
	stances: {
		obstacle: ["je n’y arrive pas"],
		help: ["heureusement"],
		"added-value": ["ça change tout"],
		cause: ["parce que"],
		need: [],
		solution: [],
	},
	negations: ["aucun problème"],
};

const whole = (text: string, more: Partial<PassageFrame> = {}): PassageFrame => ({
	start: 0,
	end: codePointLength(text),
	kind: "answer",
	testimonyId: "t1",
	speaker: "witness",
	...more,
});

const suggest = (text: string) =>
	suggestCodes(text, [whole(text)], lexicon).map(({ words, ...rest }) => ({
		...rest,
		passage: sliceCodePoints(text, rest),
		words: words.map((span) => sliceCodePoints(text, span)),
	}));

describe("suggestCodes", () => {
	it("proposes the sentence, with the words that caused it", () => {
		const text = "😀 Bonjour. Je prends mes rendez-vous en ligne. Merci.";
		expect(suggest(text)).toEqual([
			{
				code: "access.online",
				start: 11,
				end: 46,
				score: 0.75,
				passage: "Je prends mes rendez-vous en ligne.",
				words: ["rendez-vous en ligne"],
			},
		]);
	});

	it("merges adjacent sentences of one code, not distant ones", () => {
		const near = suggest("Un rendez-vous en ligne. Sur Doctobidule. Voilà.");
		expect(near.map(({ passage }) => passage)).toEqual(["Un rendez-vous en ligne. Sur Doctobidule."]);
		expect(near[0]!.score).toBe(0.85);
		expect(suggest("Un rendez-vous en ligne. Voilà. Sur Doctobidule.")).toHaveLength(2);
	});

	it("keeps a lone word under .5, less when codes share it", () => {
		expect(suggest("Doctobidule ?")[0]!.score).toBe(0.4);
		expect(suggest("C’est partagé.").map(({ score }) => score)).toEqual([0.3, 0.3]);
		expect(suggest("Doctobidule, oui Doctobidule.")[0]!.score).toBe(0.4);
	});

	it("asks for what an entry needs anywhere in the same testimony", () => {
		const text = "La borne est haute.\nC’était à l’hôpital.";
		expect(suggest("La borne est haute.")).toEqual([]);
		const answers: PassageFrame[] = [
			{ start: 0, end: 19, kind: "answer", testimonyId: "t1", speaker: "witness" },
			{ start: 20, end: 40, kind: "answer", testimonyId: "t1", speaker: "call-taker" },
		];
		expect(suggestCodes(text, answers, lexicon).map(({ code }) => code)).toEqual(["access.kiosk"]);
		const others = [answers[0]!, { ...answers[1]!, testimonyId: "t2" }];
		expect(suggestCodes(text, others, lexicon)).toEqual([]);
	});

	it("is silent about other speakers and frames without testimony", () => {
		const text = "Le rendez-vous en ligne.";
		expect(suggestCodes(text, [whole(text, { speaker: "facilitator" })], lexicon)).toEqual([]);
		const { testimonyId: _, ...nobody } = whole(text);
		expect(suggestCodes(text, [nobody], lexicon)).toEqual([]);
	});

	it("drops a parent code where a sub-code is proposed", () => {
		expect(suggest("L’hôpital est trop numérique.").map(({ code }) => code)).toEqual(["access"]);
		expect(suggest("L’hôpital est numérique, la borne aussi.").map(({ code }) => code)).toEqual([
			"access.kiosk",
		]);
	});

	it.each([
		["Je n’y arrive pas parce que la borne de l’hôpital est haute.", "obstacle"],
		["Heureusement, la borne de l’hôpital parle.", "help"],
		["La borne de l’hôpital parle.", undefined],
		["Je n’ai eu aucun problème avec la borne de l’hôpital.", "help"],
		["Avec la borne de l’hôpital, aucun problème.", "help"],
		["Aucun problème avec la borne de l’hôpital, ça change tout.", "added-value"],
		["Aucun problème de santé, mais la borne de l’hôpital bloque.", undefined],
		["La borne de l’hôpital bloque, aucun problème au guichet.", undefined],
		["À l’hôpital il y a une borne. Je n’ai eu aucun problème avec la borne.", "help"],
	])("%s → %s", (text, stance) => {
		expect(suggest(text).map((suggestion) => suggestion.stance)).toEqual([stance]);
	});

	it("stays inside its frames and answers true code points", () => {
		const piece = fc.constantFrom(
			"la borne ",
			"hôpital ",
			"rendez-vous en ligne",
			"😀 ",
			". ",
			"\n\n",
			"x̂ ",
			"Doctobidule",
			"aucun problème, ",
			"écran tactile à l’accueil ",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, seed) => {
				const text = pieces.join("").normalize("NFC");
				const length = codePointLength(text);
				const cut = length === 0 ? 0 : seed % length;
				const frames = [whole(text, { end: cut }), whole(text, { start: cut })];
				for (const suggestion of suggestCodes(text, frames, lexicon)) {
					const frame = frames.find(({ start, end }) => suggestion.start >= start && suggestion.end <= end);
					expect(frame).toBeDefined();
					expect(sliceCodePoints(text, suggestion)).toBe(sliceCodePoints(text, suggestion).trim());
					expect(suggestion.words.length).toBeGreaterThan(0);
					expect(suggestion.score).toBeGreaterThan(0);
					expect(suggestion.score).toBeLessThan(1);
					for (const word of suggestion.words) {
						expect(word.start).toBeGreaterThanOrEqual(suggestion.start);
						expect(word.end).toBeLessThanOrEqual(suggestion.end);
						expect(word.start).toBeLessThan(word.end);
					}
				}
			}),
			{ seed: 7, numRuns: 300 },
		);
	});

	it("reads an invented testimony with the French lexicon", () => {
		const text =
			"L’agence de la mutuelle a fermé dans mon village. Je dois envoyer mes attestations en ligne et je ne sais pas faire. Le jardin va bien.";
		const [first, ...others] = suggestCodes(text, [whole(text)], LEXICON_FR);
		expect(others).toEqual([]);
		expect(first).toMatchObject({
			code: "digital-divide.reimbursement",
			stance: "obstacle",
			start: 0,
			end: 116,
		});
	});
});

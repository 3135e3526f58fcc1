import { LEXICON_FR } from "@portevoix/data/codebook/lexicon";
import { describe, expect, it } from "vitest";
import { compileLexicon } from "./compile-lexicon.ts";
import { matchExpressions } from "./match-expressions.ts";
import { readExpression } from "./read-expression.ts";
import { readSymbols } from "./read-symbols.ts";
import { tokenise } from "./tokenise.ts";

const lexiconOf = (...expressions: string[]) => ({
	...LEXICON_FR,
	entries: [{ code: "theme.code", expressions }],
});

const finds = (expression: string, text: string): boolean => {
	const lexicon = compileLexicon(lexiconOf(expression));
	return matchExpressions(lexicon, readSymbols(lexicon, tokenise(text))).some(
		(match) => match.expression.role.kind === "cause",
	);
};

describe("readExpression", () => {
	it("reads words, prefixes and gaps, without the small words", () => {
		expect(readExpression("raccroch* … à la mutuelle")).toEqual([
			{ word: "raccroch", prefix: true, gap: false },
			{ word: "mutuel", prefix: false, gap: true, after: "à" },
		]);
		expect(readExpression("n’ose rien")).toEqual(readExpression("ne ose rien"));
		expect(() => readExpression("de la …")).toThrow(RangeError);
	});
});

describe("matchExpressions", () => {
	it.each([
		["la borne", "près des bornes", true],
		["rendez-vous … sur le site", "un rendez-vous pour ma fille, c’est sur leur site", false],
		["rendez-vous … sur le site", "mes rendez-vous se prennent maintenant sur le site", true],
		["rendez-vous … site", "rendez-vous un deux trois quatre cinq site", true],
		["rendez-vous … site", "rendez-vous deux trois quatre cinq six site", false],
		["ferm*", "ELLE A FERMÉ", true],
		["ferm*", "infirmier", false],
		["en ligne", "la ligne du train", false],
		["en ligne", "tout se fait en ligne", true],
		["au placard", "le placard", false],
		["à cause de", "à cause des horaires", true],
		["peur d’aller à l’hôpital", "j’ai peur d’aller a l’hopital", true],
		["on propose", "on a proposé", false],
		["prise de sang … en ligne", "mes prises de sang, je les vois en ligne", true],
	])("%s in « %s »: %s", (expression, text, expected) => {
		expect(finds(expression, text)).toBe(expected);
	});

	it("finds each expression of the French lexicon in itself", () => {
		const lexicon = compileLexicon(LEXICON_FR);
		const kinds: [string, readonly string[]][] = [
			["cause", LEXICON_FR.entries.flatMap(({ expressions }) => expressions)],
			["need", LEXICON_FR.entries.flatMap(({ needs }) => needs ?? [])],
			["stance", Object.values(LEXICON_FR.stances).flat()],
			["negation", LEXICON_FR.negations],
		];
		for (const [kind, expressions] of kinds) {
			for (const expression of expressions) {
				const tokens = tokenise(expression.replaceAll("*", "").replaceAll("…", ""));
				const matches = matchExpressions(lexicon, readSymbols(lexicon, tokens));
				const words = readExpression(expression).length;
				expect(
					matches.some((match) => match.expression.role.kind === kind && match.tokens.length === words),
					`${kind}: ${expression}`,
				).toBe(true);
			}
		}
	});

	it("reads hostile repetition in bounded time", () => {
		const lexicon = compileLexicon(LEXICON_FR);
		const text = "rendez-vous mutuelle association dossier données ".repeat(4000);
		const started = performance.now();
		expect(matchExpressions(lexicon, readSymbols(lexicon, tokenise(text))).length).toBeGreaterThan(0);
		expect(performance.now() - started).toBeLessThan(3000);
	});
});

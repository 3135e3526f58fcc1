import { createRequire } from "node:module";
import { stemWord } from "@portevoix/analysis/tagging/stem-word";
import { suggestCodes } from "@portevoix/analysis/tagging/suggest-codes";
import { tokenise } from "@portevoix/analysis/tagging/tokenise";
import { CODEBOOK_V1 } from "@portevoix/data/codebook/codebook";
import { LEXICON_FR } from "@portevoix/data/codebook/lexicon";
import { codePointLength } from "@portevoix/data/vocabulary/text";
import { expect, it } from "vitest";

/** The baseline's parts, without types: natural's own way from a text to stems. */
const need = createRequire(new URL("../../analysis/package.json", import.meta.url));
const Tokenizer: new () => { tokenize(text: string): string[] } = need(
	"natural/lib/natural/tokenizers/aggressive_tokenizer_fr.js",
);
const natural: { stem(word: string): string } = need("natural/lib/natural/stemmers/porter_stemmer_fr.js");
const tokenizer = new Tokenizer();

const TEXTS = 500;
const WORDS = 100;

/** Texts of a hundred written words: the invented examples of the codebook, each text from another place. */
function inventTexts(): string[] {
	const words = CODEBOOK_V1.codes.flatMap(({ examples }) =>
		examples.flatMap((example) => example.split(" ")),
	);
	return Array.from({ length: TEXTS }, (_, text) =>
		Array.from({ length: WORDS }, (__, at) => words[(text * 37 + at) % words.length]!).join(" "),
	);
}

const texts = inventTexts();
const tokens = texts.flatMap((text) => tokenise(text));
const frames = texts.map((text) => [
	{ start: 0, end: codePointLength(text), kind: "answer", testimonyId: "t", speaker: "witness" } as const,
]);

it(`words: ${TEXTS} texts, ${tokens.length} tokens`, async ({ bench }) => {
	expect(tokens.length).toBeGreaterThan(TEXTS * WORDS * 0.9);
	await bench.compare(
		bench("tokenise, with offsets", () => {
			for (const text of texts) tokenise(text);
		}),
		bench("natural's aggressive tokenizer, without offsets", () => {
			for (const text of texts) tokenizer.tokenize(text);
		}),
	);
});

it(`stems: ${tokens.length} tokens`, async ({ bench }) => {
	expect(stemWord("consultations")).toBe(stemWord("consultation"));
	await bench.compare(
		bench("stemWord, remembered", () => {
			for (const { text } of tokens) stemWord(text);
		}),
		bench("natural's stemmer, without memory", () => {
			for (const { text } of tokens) natural.stem(text);
		}),
	);
});

it(`suggestions: ${TEXTS} texts of ${WORDS} words`, async ({ bench }) => {
	const found = texts.flatMap((text, at) => suggestCodes(text, frames[at]!, LEXICON_FR));
	expect(found.length).toBeGreaterThan(TEXTS / 2);
	await bench.compare(
		bench("suggestCodes", () => {
			for (const [at, text] of texts.entries()) suggestCodes(text, frames[at]!, LEXICON_FR);
		}),
		bench("natural: tokens and stems only", () => {
			for (const text of texts) for (const word of tokenizer.tokenize(text)) natural.stem(word);
		}),
	);
});

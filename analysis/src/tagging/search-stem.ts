import { foldLetters } from "./fold-letters.ts";
import { stemWord } from "./stem-word.ts";
import type { Token } from "./tokenise.ts";

/**
 * What a search leaves out: articles, prepositions and the pronouns that are elided before a vowel, so that
 * « m’inscrire » is found by « s’inscrire ». Negation stays: « sans douleur » is not « douleur ».
 */
const left = new Set(
	"le la les l un une des du de d au aux a en et dans par pour sur sous chez vers avec entre je j me m te t se s ce c que qu jusqu jusque lorsqu lorsque puisqu puisque quoiqu quoique".split(
		" ",
	),
);

/** The database refuses words of more than two thousand bytes. */
const longest = 64;

/** The stem that a token is found by, of a–z and 0–9 only; "" when it is not searched. */
export function searchStem(token: Token): string {
	if (left.has(foldLetters(token.text))) return "";
	if (token.elided) return "ne";
	return stemWord(token.text)
		.replace(/[^a-z0-9]+/g, "")
		.slice(0, longest);
}

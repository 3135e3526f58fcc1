import { foldLetters } from "./fold-letters.ts";
import type { Token } from "./tokenise.ts";

/** A preposition that makes a word alone mean something else: « en ligne », « au placard ». */
export type Preposition = "à" | "en";

/** Words that an expression and a text may have or not, as they are folded. */
const skipped = new Set("le la les l un une des du de d au aux en et".split(" "));

const prepositions = new Map<string, Preposition>([
	["au", "à"],
	["aux", "à"],
	["en", "en"],
]);

const articles = /^(?:la|l|les|le)$/i;

/**
 * Whether a word is skipped when expressions are compared with texts, and which preposition it is; undefined for a word
 * that counts. « à » written without its accent is known by a capital or by the article after it; otherwise « a » is
 * the verb, and counts: « on a proposé » is not « on propose ».
 */
export function skipWord(token: Token, next: Token | undefined): Preposition | "skip" | undefined {
	const { text } = token;
	if (text.length > 3) return undefined;
	if (text === "à" || text === "À" || text === "A") return "à";
	if (text === "a") return next !== undefined && articles.test(next.text) ? "à" : undefined;
	const folded = foldLetters(text);
	return skipped.has(folded) ? (prepositions.get(folded) ?? "skip") : undefined;
}

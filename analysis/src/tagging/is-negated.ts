import { sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { foldLetters } from "./fold-letters.ts";
import type { Match } from "./match-expressions.ts";
import type { ReadSentence } from "./read-sentences.ts";

/** Words that turn the sense of a sentence: what is said before them does not hold after them. */
const turning = new Set("mais sauf pourtant cependant toutefois neanmoins sinon tandis".split(" "));

/** A clause that opens with one of these only names what the next clause speaks of: « Avec la borne, aucun souci ». */
const fronting = new Set("a au aux avec avant chez concernant dans en lors pour quant quand sur".split(" "));

/** Number of the clause of each token: clauses are cut at , ; : brackets and dashes, and before a turning word. */
const numberClauses = ({ text, tokens }: ReadSentence): number[] => {
	let clause = 0;
	let end = 0;
	return tokens.map((token, at) => {
		const between = sliceCodePoints(text, { start: end, end: token.start });
		const folded = foldLetters(token.text);
		const turns = turning.has(folded) || (folded === "par" && tokens[at + 1]?.text === "contre");
		// A turning word counts twice, so that no topic in front reaches over it.
		if (turns) clause += 2;
		else if (/[,;:()–—]/.test(between)) clause += 1;
		end = token.end;
		return clause;
	});
};

/**
 * Whether a negation of the lexicon (« aucun problème ») takes the difficulty away from what a match is about: it stands
 * in the same clause, or in the next one when the clause of the match only names the topic.
 */
export function isNegated(sentence: ReadSentence, match: Match): boolean {
	const negations = sentence.matches.filter(({ expression }) => expression.role.kind === "negation");
	if (negations.length === 0) return false;
	const clauses = numberClauses(sentence);
	const own = clauses[match.tokens[0]!]!;
	const opening = sentence.tokens[clauses.indexOf(own)]!;
	const fronted = fronting.has(foldLetters(opening.text));
	return negations.some(({ tokens }) => {
		const there = clauses[tokens[0]!]!;
		return there === own || (fronted && there === own + 1);
	});
}

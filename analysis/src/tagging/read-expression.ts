import { foldLetters } from "./fold-letters.ts";
import type { Symbolic } from "./name-symbol.ts";
import { type Preposition, skipWord } from "./skip-word.ts";
import { stemToken } from "./stem-token.ts";
import { tokenise } from "./tokenise.ts";

/** One word of an expression. `gap`: up to four other words may stand before it. */
export type Step = Symbolic & { readonly gap: boolean };

/**
 * Reads an expression of the lexicon. Its words follow each other; ` … ` stands for up to four other words; `*` after a
 * word compares its first letters without stemming. Articles and « de, à, en, et » are skipped, except that a stretch of
 * which one word is left keeps « à » or « en » before it, without which « en ligne » would be any « ligne ».
 * Throws a RangeError when no word is left.
 */
export function readExpression(expression: string): Step[] {
	const steps: Step[] = [];
	for (const stretch of expression.split(/…|\.\.\./u)) {
		const points = [...stretch];
		const words: Step[] = [];
		let before: Preposition | undefined;
		const tokens = tokenise(stretch);
		for (const [at, token] of tokens.entries()) {
			const skip = skipWord(token, tokens[at + 1]);
			if (skip !== undefined) {
				if (skip !== "skip") before = skip;
				continue;
			}
			const prefix = points[token.end] === "*";
			const word = prefix ? foldLetters(token.text) : stemToken(token);
			const gap = words.length === 0 && steps.length > 0;
			words.push({ word, prefix, gap, ...(before && { after: before }) });
			before = undefined;
		}
		if (words.length === 1) steps.push(words[0]!);
		else for (const { word, prefix, gap } of words) steps.push({ word, prefix, gap });
	}
	if (steps.length === 0) throw new RangeError(`empty expression: ${expression}`);
	return steps;
}

import type { CompiledLexicon, Expression, ExpressionNode } from "./compile-lexicon.ts";
import type { ReadWord } from "./read-symbols.ts";

/** An expression found in a sentence, with the numbers of the tokens that it rests on. */
export type Match = { readonly expression: Expression; readonly tokens: readonly number[] };

/** Up to this many other words may stand in a gap. */
const longestGap = 4;

/**
 * All expressions of the lexicon in the words of one sentence, by where they begin; of one expression that begins at a
 * word, the reading with the shortest first gap. Linear in the number of words: what follows a word is bounded by the
 * longest expression and its gaps.
 */
export function matchExpressions(lexicon: CompiledLexicon, words: readonly ReadWord[]): Match[] {
	const matches: Match[] = [];
	const path: number[] = [];
	let first = 0;

	const follow = (edges: ReadonlyMap<number, ExpressionNode>, at: number): void => {
		const word = words[at];
		if (word === undefined || edges.size === 0) return;
		for (const symbol of word.symbols) {
			const node = edges.get(symbol);
			if (node === undefined) continue;
			path.push(word.token);
			for (const expression of node.ends) {
				let known = false;
				for (let index = first; index < matches.length; index += 1) {
					if (matches[index]!.expression === expression) known = true;
				}
				if (!known) matches.push({ expression, tokens: [...path] });
			}
			follow(node.next, at + 1);
			if (node.far.size > 0) {
				for (let gap = 0; gap <= longestGap; gap += 1) follow(node.far, at + 1 + gap);
			}
			path.pop();
		}
	};

	for (let at = 0; at < words.length; at += 1) {
		first = matches.length;
		follow(lexicon.root.next, at);
	}
	return matches;
}

import type { CompiledLexicon } from "./compile-lexicon.ts";
import { foldLetters } from "./fold-letters.ts";
import { nameSymbol } from "./name-symbol.ts";
import { type Preposition, skipWord } from "./skip-word.ts";
import { stemToken } from "./stem-token.ts";
import type { Token } from "./tokenise.ts";

/** A word that counts, with the number of its token in the sentence and the symbols of the lexicon that it answers to. */
export type ReadWord = { readonly token: number; readonly symbols: readonly number[] };

const capacity = 200_000;

/** A prefix of the lexicon is shorter than this. */
const longestPrefix = 32;

const symbolsOf = (lexicon: CompiledLexicon, token: Token, after?: Preposition): readonly number[] => {
	const folded = foldLetters(token.text);
	const names = [nameSymbol({ word: stemToken(token), prefix: false })];
	if (!token.elided) {
		for (let end = 1; end <= Math.min(folded.length, longestPrefix); end += 1) {
			names.push(nameSymbol({ word: folded.slice(0, end), prefix: true }));
		}
	}
	const all = after ? [...names, ...names.map((name) => `${after} ${name}`)] : names;
	return all.map((name) => lexicon.symbols.get(name)).filter((symbol) => symbol !== undefined);
};

/** The words of a sentence that count for expressions; skipped words are left out. */
export function readSymbols(lexicon: CompiledLexicon, tokens: readonly Token[]): ReadWord[] {
	const { remembered } = lexicon;
	const words: ReadWord[] = [];
	let after: Preposition | undefined;
	for (const [number, token] of tokens.entries()) {
		const skip = skipWord(token, tokens[number + 1]);
		if (skip !== undefined) {
			if (skip !== "skip") after = skip;
			continue;
		}
		const key = `${after ?? ""} ${token.text}${token.elided ? "’" : ""}`;
		let symbols = remembered.get(key);
		if (symbols === undefined) {
			symbols = symbolsOf(lexicon, token, after);
			if (remembered.size >= capacity) remembered.clear();
			remembered.set(key, symbols);
		}
		words.push({ token: number, symbols });
		after = undefined;
	}
	return words;
}

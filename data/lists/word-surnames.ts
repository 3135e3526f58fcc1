import { readFrontCode } from "./read-front-code.ts";
import coded from "./word-surnames.json" with { type: "json" };

let words: ReadonlySet<string> | undefined;

/** Surnames that are also ordinary French words (Petit, Blanc, Roche): only a context makes them names. Folded as `foldWord` does; built at the first call. */
export function wordSurnames(): ReadonlySet<string> {
	words ??= readFrontCode(coded.words);
	return words;
}

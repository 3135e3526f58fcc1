import coded from "./common-words.json" with { type: "json" };
import { readFrontCode } from "./read-front-code.ts";

let words: ReadonlySet<string> | undefined;

/** Ordinary French words, without the rarest verb forms: what a capitalised word may also be. Folded as `foldWord` does; built at the first call. */
export function commonWords(): ReadonlySet<string> {
	words ??= readFrontCode(coded.words);
	return words;
}

import { readFrontCode } from "./read-front-code.ts";
import coded from "./surnames.json" with { type: "json" };

let words: ReadonlySet<string> | undefined;

/** Surnames of France (INSEE, 2008), three letters or more, in parts, without those that are ordinary French words. Folded as `foldWord` does; built at the first call. */
export function surnames(): ReadonlySet<string> {
	words ??= readFrontCode(coded.words);
	return words;
}

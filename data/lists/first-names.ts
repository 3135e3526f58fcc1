import coded from "./first-names.json" with { type: "json" };
import { readFrontCode } from "./read-front-code.ts";

let words: ReadonlySet<string> | undefined;

/** First names given in France since 1900 (INSEE, 2021), three letters or more, compounds in parts. Folded as `foldWord` does; built at the first call. */
export function firstNames(): ReadonlySet<string> {
	words ??= readFrontCode(coded.words);
	return words;
}

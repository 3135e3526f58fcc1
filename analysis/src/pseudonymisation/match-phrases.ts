import type { Token } from "./read-words.ts";

/** Names of several words by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepares names (folded, one space between parts) for `matchPhrase`. */
export function readyPhrases(names: Iterable<string>): Phrases {
	const byFirst = new Map<string, string[][]>();
	for (const name of names) {
		const parts = name.split(" ");
		const list = byFirst.get(parts[0]!);
		if (list === undefined) byFirst.set(parts[0]!, [parts]);
		else list.push(parts);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
	return byFirst;
}

const spelledOut = (fold: string): string => (fold === "ST" ? "SAINT" : fold === "STE" ? "SAINTE" : fold);
const joint = /^['’-]$/;

/** The index after the longest name that begins at a token; hyphens, apostrophes and spaces between parts are alike. */
export function matchPhrase(tokens: readonly Token[], index: number, phrases: Phrases): number | undefined {
	const candidates = phrases.get(spelledOut(tokens[index]?.fold ?? ""));
	if (candidates === undefined) return undefined;
	for (const parts of candidates) {
		let at = index + 1;
		let matched = 1;
		while (matched < parts.length) {
			if (joint.test(tokens[at]?.text ?? "")) at += 1;
			const word = tokens[at];
			if (word === undefined || word.fold === "" || spelledOut(word.fold) !== parts[matched]) break;
			at += 1;
			matched += 1;
		}
		if (matched === parts.length) return at;
	}
	return undefined;
}

import type { Candidate } from "./candidate.ts";
import { knowWord } from "./know-word.ts";
import type { Reading } from "./read-words.ts";

/**
 * Finds again, anywhere in a text, names that were sure somewhere in it: « Mme Lemoine » makes a later « Lemoine » a name. In lower
 * case only names that are no ordinary words, and only in transcripts.
 */
export function detectKnownPerson({ tokens, spoken }: Reading, sure: readonly Candidate[]): Candidate[] {
	const names = new Map<string, "first" | "last">();
	for (const { person, confidence } of sure) {
		if (person === undefined || confidence < 0.84) continue;
		for (const [kind, list] of [
			["first", person.first],
			["last", person.last],
		] as const) {
			for (const name of list)
				for (const word of name.split(" "))
					if (word.length > 3 && !knowWord(word).never) names.set(word, kind);
		}
	}
	if (names.size === 0) return [];
	const found: Candidate[] = [];
	for (const token of tokens) {
		const kind = token.fold === "" ? undefined : names.get(token.fold);
		if (kind === undefined) continue;
		const known = knowWord(token.fold);
		if (token.shape === "lower" && (!spoken || known.common)) continue;
		if (known.common && (token.opens || token.shape === "upper")) continue;
		const person = {
			first: kind === "first" ? [token.fold] : [],
			last: kind === "last" ? [token.fold] : [],
			title: undefined,
		};
		found.push({
			start: token.start,
			end: token.end,
			kind: "person",
			confidence: 0.74,
			reason: "personKnown",
			person,
		});
	}
	return found;
}

import type { Token } from "./read-words.ts";

/** How often each word opens a line and is followed by a colon, as names of speakers in a transcript. */
export function countLabels(tokens: readonly Token[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (let index = 0; index + 1 < tokens.length; index += 1) {
		const token = tokens[index]!;
		if (!token.opens || token.fold === "" || tokens[index + 1]!.text !== ":") continue;
		counts.set(token.fold, (counts.get(token.fold) ?? 0) + 1);
	}
	return counts;
}

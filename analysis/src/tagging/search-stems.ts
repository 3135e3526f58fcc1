import { searchStem } from "./search-stem.ts";
import { tokenise } from "./tokenise.ts";

/**
 * The stems by which a text is indexed and queried, each once, in order of appearance, of a–z and 0–9 only. The same
 * function serves both sides. Words in other scripts than Latin have none.
 */
export function searchStems(text: string): string[] {
	const stems = new Set<string>();
	for (const token of tokenise(text)) {
		const stem = searchStem(token);
		if (stem !== "") stems.add(stem);
	}
	return [...stems];
}

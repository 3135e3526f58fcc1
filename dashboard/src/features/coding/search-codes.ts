import type { CodeEntry } from "@portevoix/data/vocabulary/code";
import { foldText } from "./fold-text.ts";

/** A code that answers, with the word that answered when it is not in the label. */
export type FoundCode = { readonly code: CodeEntry; readonly because: string | null };

const startsWord = (folded: string, query: string) =>
	folded.startsWith(query) || folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(query));

/** The word of a text that begins with the query, as it is written. */
function wordOf(text: string, query: string): string | null {
	return text.split(/[^\p{L}\p{M}\p{N}’'-]+/u).find((word) => startsWord(foldText(word), query)) ?? null;
}

/**
 * The codes that a few typed letters mean: first a siglum or the beginning of a label, then a word of a label, then the
 * key, then a word of the definition or of the rules. Accents and capitals do not matter. Nothing typed finds nothing.
 */
export function searchCodes(
	codes: readonly CodeEntry[],
	sigla: ReadonlyMap<string, string>,
	typed: string,
): FoundCode[] {
	const query = foldText(typed.trim());
	if (query === "") return [];
	const found: { entry: FoundCode; rank: number }[] = [];
	for (const code of codes) {
		const label = foldText(code.label);
		const rank =
			foldText(sigla.get(code.key) ?? "") === query
				? 0
				: label.startsWith(query)
					? 1
					: startsWord(label, query)
						? 2
						: startsWord(code.key, query)
							? 3
							: label.includes(query) && query.length > 2
								? 4
								: null;
		if (rank !== null) {
			found.push({ entry: { code, because: rank === 3 ? code.key : null }, rank });
			continue;
		}
		const because = query.length > 2 ? wordOf(`${code.definition} ${code.include}`, query) : null;
		if (because !== null) found.push({ entry: { code, because }, rank: 5 });
	}
	return found.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

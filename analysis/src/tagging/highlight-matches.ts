import type { Span } from "@portevoix/data/vocabulary/text";
import { searchStem } from "./search-stem.ts";
import { searchStems } from "./search-stems.ts";
import { tokenise } from "./tokenise.ts";

/** The words of a text that answer a query, in order, as spans of code points: those whose stem the query has. */
export function highlightMatches(text: string, query: string): Span[] {
	const wanted = new Set(searchStems(query));
	if (wanted.size === 0) return [];
	return tokenise(text)
		.filter((token) => wanted.has(searchStem(token)))
		.map(({ start, end }) => ({ start, end }));
}

import { suggestCodes } from "@portevoix/analysis/tagging/suggest-codes";
import { LEXICON_FR } from "@portevoix/data/codebook/lexicon";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import type { Span } from "@portevoix/data/vocabulary/text";
import type { OpenSuggestion } from "./list-codings.ts";

export type ExplainedSuggestion = OpenSuggestion & {
	/** The words that caused it; empty when the lexicon of today would no longer propose it. */
	readonly words: readonly Span[];
};

/**
 * Adds to suggestions the words that caused them. Reasons are not stored: they are read again from the text, so that
 * they are erased with it. Offsets in code points.
 */
export function explainSuggestions(
	text: { readonly body: string; readonly frames: readonly PassageFrame[] },
	testimonyId: string,
	suggestions: readonly OpenSuggestion[],
): ExplainedSuggestion[] {
	if (suggestions.length === 0) return [];
	const own = text.frames.filter((frame) => frame.testimonyId === testimonyId);
	const words = new Map<string, readonly Span[]>();
	for (const made of suggestCodes(text.body, own, LEXICON_FR)) {
		words.set(`${made.code} ${made.start} ${made.end}`, made.words);
	}
	return suggestions.map((suggestion) => ({
		...suggestion,
		words: words.get(`${suggestion.code} ${suggestion.start} ${suggestion.end}`) ?? [],
	}));
}

import type { Span } from "@portevoix/data/vocabulary/text";
import { sameWords } from "./decide-masks.ts";
import { type MaskingDecision, overlap } from "./masking-decision.ts";
import { frameOf, type Original } from "./read-original.ts";

/**
 * Where the words of a span stand elsewhere, whole and in one answer or turn. Places that are masked or that a person
 * left are not among them: those are decided.
 */
export function findSameWords(original: Original, span: Span, decisions: readonly MaskingDecision[]): Span[] {
	const wanted = sameWords(original, span);
	const length = span.end - span.start;
	const ends = new Set(original.words.map(({ end }) => end));
	const decided = decisions.filter(({ state }) => state !== "open");
	const found: Span[] = [];
	for (const { start } of original.words) {
		const place = { start, end: start + length };
		if (!ends.has(place.end) || start < (found.at(-1)?.end ?? 0) || overlap(place, span)) continue;
		if (sameWords(original, place) !== wanted || !frameOf(original, place)) continue;
		if (!decided.some((decision) => overlap(decision, place))) found.push(place);
	}
	return found;
}

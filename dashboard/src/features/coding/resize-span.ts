import type { Span } from "@portevoix/data/vocabulary/text";
import { type CodableText, frameOf, isCodable } from "./codable-text.ts";

/**
 * A passage with the next sentence, or without its last one; null when there is no such passage inside the frame. A
 * passage that ends within a sentence first takes, or leaves, that sentence.
 */
export function resizeSpan(text: CodableText, { start, end }: Span, by: 1 | -1): Span | null {
	if (by === 1) {
		const next = text.sentences.find((sentence) => sentence.end > end);
		const longer = next ? { start, end: next.end } : null;
		return longer && isCodable(text, frameOf(text, longer)) ? longer : null;
	}
	const previous = text.sentences.findLast((sentence) => sentence.end < end);
	return previous && previous.end > start ? { start, end: previous.end } : null;
}

import type { Span } from "@portevoix/data/vocabulary/text";
import { type CodableText, frameOf, isCodable } from "./codable-text.ts";
import type { Cursor } from "./move-cursor.ts";

/**
 * What was dragged over with a mouse or a finger, in whole words; a single point is its sentence. Null when the stretch
 * leaves one frame of the witness or holds no word.
 */
export function selectDragged(text: CodableText, dragged: Span): Cursor | null {
	if (dragged.start === dragged.end) {
		const sentence = text.sentences.findLast((unit) => unit.start <= dragged.start);
		return sentence ? { anchor: sentence, head: sentence } : null;
	}
	const words = text.words.filter((word) => word.start < dragged.end && word.end > dragged.start);
	const first = words[0];
	const last = words.at(-1);
	if (!first || !last) return null;
	const start = Math.min(first.start, Math.max(dragged.start, 0));
	const end = Math.max(last.end, dragged.end);
	const trimmed = trim(text, { start, end });
	if (!isCodable(text, frameOf(text, trimmed))) return null;
	if (words.length === 1) return { anchor: trimmed, head: trimmed };
	return {
		anchor: { start: trimmed.start, end: first.end },
		head: { start: last.start, end: trimmed.end },
	};
}

/** Without the white space at its ends. */
function trim({ body, unitAt }: CodableText, { start, end }: Span): Span {
	const isSpace = (point: number) => /\s/u.test(body.slice(unitAt[point], unitAt[point + 1]));
	let from = start;
	let to = end;
	while (from < to && isSpace(from)) from += 1;
	while (to > from && isSpace(to - 1)) to -= 1;
	return { start: from, end: to };
}

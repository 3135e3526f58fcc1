import { codePointIndex, codePointLength } from "@portevoix/data/vocabulary/text";
import type { OffsetMap } from "./offset-map.ts";

type Mask = { readonly start: number; readonly end: number; readonly replacement: string };

/**
 * Puts each replacement in the place of its span. Offsets are code points, of the old text in `masks` and of the
 * new body in `replaced`, which follows the order in which the masks were given.
 * Throws RangeError when a mask is empty, lies outside the text or overlaps another.
 */
export function applyMasks(
	text: string,
	masks: readonly Mask[],
): { body: string; map: OffsetMap; replaced: { start: number; end: number }[] } {
	const unitAt = codePointIndex(text);
	const length = unitAt.length - 1;
	const order = masks.map((_, position) => position).sort((a, b) => masks[a]!.start - masks[b]!.start);
	const replaced: { start: number; end: number }[] = masks.map(() => ({ start: 0, end: 0 }));
	const pieces: OffsetMap["pieces"][number][] = [];
	let body = "";
	let from = 0;
	let shift = 0;
	for (const position of order) {
		const { start, end, replacement } = masks[position]!;
		if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > length || start >= end) {
			throw new RangeError("mask outside the text");
		}
		if (start < from) throw new RangeError("masks overlap");
		const size = codePointLength(replacement);
		body += text.slice(unitAt[from], unitAt[start]) + replacement;
		const piece = { start, end, newStart: start + shift, newEnd: start + shift + size };
		pieces.push(piece);
		replaced[position] = { start: piece.newStart, end: piece.newEnd };
		shift += size - (end - start);
		from = end;
	}
	body += text.slice(unitAt[from]);
	return { body, map: { length, pieces }, replaced };
}

import type { Span } from "@portevoix/data/vocabulary/text";

/** How code points of an old text lie in the new one. Pieces are the replaced spans, in order, never overlapping. */
export type OffsetMap = {
	/** Length of the old text. */
	readonly length: number;
	readonly pieces: readonly {
		readonly start: number;
		readonly end: number;
		readonly newStart: number;
		readonly newEnd: number;
	}[];
};

/** Number of pieces that end at or before a position of the old text. */
const piecesBefore = (map: OffsetMap, position: number): number => {
	let low = 0;
	let high = map.pieces.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (map.pieces[middle]!.end <= position) low = middle + 1;
		else high = middle;
	}
	return low;
};

/**
 * Where a span of the old text lies in the new one, in code points. A boundary inside a replaced piece moves
 * outward to the edge of its replacement; a boundary on an edge stays on it. Null when the span is not in the old text.
 */
export function mapSpan(map: OffsetMap, span: Span): Span | null {
	const { start, end } = span;
	if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start > end || end > map.length)
		return null;
	const at = (position: number, edge: "newStart" | "newEnd"): number => {
		const count = piecesBefore(map, position);
		const piece = map.pieces[count];
		if (piece !== undefined && piece.start < position) return piece[edge];
		const last = map.pieces[count - 1];
		return last === undefined ? position : position + last.newEnd - last.end;
	};
	return { start: at(start, "newStart"), end: at(end, "newEnd") };
}

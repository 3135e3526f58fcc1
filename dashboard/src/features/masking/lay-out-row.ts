import type { Span } from "@portevoix/data/vocabulary/text";
import { type MaskingDecision, overlap } from "./masking-decision.ts";
import { type Original, wordsAt } from "./read-original.ts";

/** A stretch of a row, in code points of the body; `decision` is what is said of it. */
export type Piece = Span & {
	readonly words: string;
	/** What stands there in the working text. */
	readonly working: string;
	readonly decision?: MaskingDecision;
};

/**
 * Cuts a row at its decisions. A passage over two rows is in both; its replacement stands in the first only, so that the
 * rows together are the working text. `decisions`: those that touch the row, in order.
 */
export function layOutRow(original: Original, row: Span, decisions: readonly MaskingDecision[]): Piece[] {
	const pieces: Piece[] = [];
	const plain = (start: number, end: number) => {
		if (start >= end) return;
		const words = wordsAt(original, { start, end });
		pieces.push({ start, end, words, working: words });
	};
	let from = row.start;
	for (const decision of decisions) {
		if (!overlap(decision, row)) continue;
		const start = Math.max(row.start, decision.start);
		const end = Math.min(row.end, decision.end);
		plain(from, start);
		const words = wordsAt(original, { start, end });
		const replaced = decision.start >= row.start ? decision.replacement : "";
		pieces.push({ start, end, words, working: decision.state === "masked" ? replaced : words, decision });
		from = end;
	}
	plain(from, row.end);
	return pieces;
}

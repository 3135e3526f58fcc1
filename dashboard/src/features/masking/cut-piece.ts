import type { Span } from "@portevoix/data/vocabulary/text";
import type { Piece } from "./lay-out-row.ts";
import { type Original, wordsAt } from "./read-original.ts";

export type Part = { readonly start: number; readonly words: string; readonly chosen: boolean };

/** A piece in parts: before, inside and after what the word cursor has chosen. */
export function cutPiece(original: Original, piece: Piece, chosen: Span): Part[] {
	const { start, end } = piece;
	const from = Math.min(end, Math.max(start, chosen.start));
	const to = Math.max(from, Math.min(end, chosen.end));
	if (from === to) return [{ start, words: piece.words, chosen: false }];
	const parts = [
		{ start, end: from, chosen: false },
		{ start: from, end: to, chosen: true },
		{ start: to, end, chosen: false },
	];
	return parts
		.filter((part) => part.start < part.end)
		.map((part) => ({ start: part.start, words: wordsAt(original, part), chosen: part.chosen }));
}

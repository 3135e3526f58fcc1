import type { Span } from "@portevoix/data/vocabulary/text";
import { frameOf, type Original } from "./read-original.ts";

/** Where one began and where one is, as numbers of words of the original. */
export type WordCursor = { readonly anchor: number; readonly head: number };

export type WordStep = { readonly by: 1 | -1; readonly unit: "word" | "row"; readonly extend: boolean };

/** What is chosen, from the first word to the last; null when the text has no such word. */
export function chosenSpan({ words }: Original, { anchor, head }: WordCursor): Span | null {
	const first = words[Math.min(anchor, head)];
	const last = words[Math.max(anchor, head)];
	return first && last ? { start: first.start, end: last.end } : null;
}

function target({ words, rows }: Original, from: number, { by, unit }: WordStep): number {
	if (unit === "word") return Math.min(words.length - 1, Math.max(0, from + by));
	const here = words[from];
	if (!here) return from;
	const row = rows.findIndex((one) => here.start >= one.start && here.start < one.end);
	const to = rows[row + by];
	if (!to) return from;
	const found = words.findIndex((word) => word.start >= to.start);
	return found < 0 ? from : found;
}

/** One step by word or by paragraph; an extension stays inside one answer or turn, as a mask must. */
export function moveWordCursor(
	original: Original,
	cursor: WordCursor | null,
	step: WordStep,
): WordCursor | null {
	if (original.words.length === 0) return null;
	if (!cursor) return { anchor: 0, head: 0 };
	const head = target(original, cursor.head, step);
	if (!step.extend) return { anchor: head, head };
	const wider = { anchor: cursor.anchor, head };
	const span = chosenSpan(original, wider);
	return span && frameOf(original, span) ? wider : cursor;
}

/** The cursor on the whole words that a span touches; null when it touches none or leaves one answer or turn. */
export function cursorAt(original: Original, span: Span): WordCursor | null {
	const touches = (word: Span) =>
		span.start === span.end
			? word.start <= span.start && word.end > span.start
			: word.start < span.end && word.end > span.start;
	const anchor = original.words.findIndex(touches);
	const head = original.words.findLastIndex(touches);
	if (anchor < 0) return null;
	const chosen = chosenSpan(original, { anchor, head });
	return chosen && frameOf(original, chosen) ? { anchor, head } : null;
}

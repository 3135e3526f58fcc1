import type { Span } from "@portevoix/data/vocabulary/text";
import { type CodableText, frameOf, isCodable } from "./codable-text.ts";

/** Where one began to select and where one is; each is a sentence or a word. The selection covers both. */
export type Cursor = { readonly anchor: Span; readonly head: Span };

export type Step = {
	readonly unit: "sentence" | "word";
	readonly by: 1 | -1;
	readonly extend: boolean;
};

/** What is selected. */
export function selectionOf({ anchor, head }: Cursor): Span {
	return { start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end) };
}

const within = (units: readonly Span[], span: Span) =>
	units.filter((unit) => unit.start >= span.start && unit.end <= span.end);

function stepFrom(units: readonly Span[], from: Span, by: 1 | -1): Span {
	const next =
		by === 1
			? units.find((unit) => unit.start >= from.end)
			: units.findLast((unit) => unit.end <= from.start);
	return next ?? from;
}

/** A selection of sentences as one of words, so that it can lose or win one word at either end. */
function inWords(text: CodableText, cursor: Cursor): Cursor {
	const { start, end } = selectionOf(cursor);
	const words = within(text.words, { start, end });
	const first = words[0];
	const last = words.at(-1);
	if (!first || !last || words.length < 2) return cursor;
	const front = { start, end: first.end };
	const back = { start: last.start, end };
	return cursor.head.start >= cursor.anchor.start
		? { anchor: front, head: back }
		: { anchor: back, head: front };
}

function extend(units: readonly Span[], { anchor, head }: Cursor, by: 1 | -1): Span {
	if (by === 1) {
		if (head.start >= anchor.start) return units.find((unit) => unit.end > head.end) ?? head;
		const next = units.find((unit) => unit.start > head.start);
		return next === undefined || next.start >= anchor.start ? anchor : next;
	}
	if (head.end > anchor.end) {
		const previous = units.findLast((unit) => unit.end < head.end);
		return previous === undefined || previous.end <= anchor.end ? anchor : previous;
	}
	return units.findLast((unit) => unit.start < head.start) ?? head;
}

/**
 * Moves by sentence or by word, or extends the selection. Moving goes through everything that was said, so that the
 * witness's words are read in their context; a selection stays inside one frame of the witness.
 */
export function moveCursor(text: CodableText, cursor: Cursor | null, step: Step): Cursor | null {
	const units = step.unit === "sentence" ? text.sentences : text.words;
	if (cursor === null) {
		const first = text.sentences.find((unit) => isCodable(text, frameOf(text, unit))) ?? text.sentences[0];
		return first ? { anchor: first, head: first } : null;
	}
	if (!step.extend) {
		const selected = selectionOf(cursor);
		const inside = step.unit === "word" ? within(text.words, selected) : [];
		const entered = inside.length > 1 ? (step.by === 1 ? inside[0] : inside.at(-1)) : undefined;
		const to = entered ?? stepFrom(units, step.unit === "word" ? selected : cursor.head, step.by);
		return { anchor: to, head: to };
	}
	const from = step.unit === "word" ? inWords(text, cursor) : cursor;
	const head = extend(units, from, step.by);
	const frame = frameOf(text, selectionOf({ anchor: from.anchor, head }));
	return isCodable(text, frame) ? { anchor: from.anchor, head } : cursor;
}

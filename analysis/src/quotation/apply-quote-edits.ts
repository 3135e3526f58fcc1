import type { QuoteEdit } from "@portevoix/data/vocabulary/document";

type Change = {
	readonly start: number;
	readonly end: number;
	readonly print: string;
	readonly omits: boolean;
};

const omitted = "[…]";

const isSpace = (character: string | undefined): boolean =>
	character === undefined || /^\s$/u.test(character);
const isWord = (character: string | undefined): boolean =>
	character !== undefined && /^[\p{L}\p{M}\p{N}]$/u.test(character);
const opens = (character: string): boolean => /^[([«“'’-]$/u.test(character);

/** The changes in order, touching omissions made one. Throws when two overlap or one lies outside the quote. */
const orderChanges = (edits: readonly QuoteEdit[], length: number): Change[] => {
	const changes: Change[] = [];
	const sorted = edits
		.map((edit) =>
			edit.kind === "omission"
				? { start: edit.start, end: edit.end, print: omitted, omits: true }
				: { start: edit.at, end: edit.at, print: `[${edit.words.trim()}]`, omits: false },
		)
		.sort((a, b) => a.start - b.start || a.end - b.end);
	for (const change of sorted) {
		const { start, end } = change;
		if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > length) {
			throw new RangeError("edit outside the quote");
		}
		if (change.omits && start >= end) throw new RangeError("empty omission");
		const last = changes.at(-1);
		if (last && start < last.end) throw new RangeError("edits overlap");
		if (last?.omits && change.omits && start === last.end) {
			changes[changes.length - 1] = { start: last.start, end, print: omitted, omits: true };
		} else changes.push(change);
	}
	return changes;
};

/**
 * A quote as it is printed after its visible edits: an omission is « […] », a clarification « [mot] ». Offsets are code
 * points from the start of the quote. Spaces are added around the brackets where the words need them, never inside a
 * word. Throws a RangeError for edits that overlap, are empty or lie outside the quote.
 */
export function applyQuoteEdits(words: string, edits: readonly QuoteEdit[]): string {
	const points = [...words];
	let printed = "";
	let from = 0;
	for (const { start, end, print } of orderChanges(edits, points.length)) {
		printed += points.slice(from, start).join("");
		const before = printed.at(-1);
		const after = points[end];
		const tornLeft = isWord(points[start - 1]) && isWord(points[start]);
		const tornRight = isWord(points[end - 1]) && isWord(after);
		if (before !== undefined && !isSpace(before) && !opens(before) && !tornLeft) printed += " ";
		printed += print;
		if ((isWord(after) || /^[«“([]$/.test(after ?? "")) && !tornRight) printed += " ";
		from = end;
	}
	return printed + points.slice(from).join("");
}

import type { CodeEntry, Stance } from "@portevoix/data/vocabulary/code";
import type { Span } from "@portevoix/data/vocabulary/text";
import type { SheetCoding, SheetSuggestion } from "./coding-sheet.ts";

/** One row of the list and one bracket of the margin. */
export type Passage = Span & {
	/** Stays the same while a coding is replaced by another one. */
	readonly key: string;
	/** From 1, in the order of the text. */
	readonly number: number;
	readonly code: CodeEntry | undefined;
	readonly codeKey: string;
	readonly stance: Stance | null;
	readonly coding: SheetCoding | null;
	readonly suggestion: SheetSuggestion | null;
};

type Sheet = { readonly codings: readonly SheetCoding[]; readonly suggestions: readonly SheetSuggestion[] };

/** Codings and open suggestions together, numbered in the order of the text; of two that begin together, the longer first. */
export function arrangePassages(
	sheet: Sheet,
	codes: ReadonlyMap<string, CodeEntry>,
	keyOf: (codingId: string) => string,
): Passage[] {
	const all = [
		...sheet.codings.map((coding) => ({ ...coding, key: keyOf(coding.id), coding, suggestion: null })),
		...sheet.suggestions.map((suggestion) => ({
			...suggestion,
			key: suggestion.id,
			coding: null,
			suggestion,
		})),
	];
	return all
		.sort((a, b) => a.start - b.start || b.end - a.end || Number(!a.coding) - Number(!b.coding))
		.map(({ key, start, end, code, stance, coding, suggestion }, at) => ({
			key,
			number: at + 1,
			start,
			end,
			code: codes.get(code),
			codeKey: code,
			stance,
			coding,
			suggestion,
		}));
}

/**
 * The passage that a selection means: a suggestion that has exactly these words, else a coding that has them, else the
 * shortest suggestion around them. A longer coding is not meant: a shorter one may be about to be made inside it.
 */
export function passageAt(passages: readonly Passage[], { start, end }: Span): Passage | null {
	const exact = passages.filter((passage) => passage.start === start && passage.end === end);
	const around = passages
		.filter((passage) => passage.suggestion && passage.start <= start && passage.end >= end)
		.sort((a, b) => a.end - a.start - (b.end - b.start));
	return exact.find((passage) => passage.suggestion) ?? exact[0] ?? around[0] ?? null;
}

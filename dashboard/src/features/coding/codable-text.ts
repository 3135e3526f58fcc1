import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { codePointIndex, type Span } from "@portevoix/data/vocabulary/text";

/** A body with all that a cursor needs; every offset is a code point of the body. */
export type CodableText = {
	readonly body: string;
	/** UTF-16 index of each code point. */
	readonly unitAt: Uint32Array;
	readonly frames: readonly PassageFrame[];
	readonly sentences: readonly Span[];
	readonly words: readonly Span[];
	readonly testimonyId: string;
};

/** Hyphens and apostrophes hold a word together here: a coder selects « rendez-vous » and « l’hôpital » whole. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** Reads a body once for its cursor. */
export function readCodableText(sheet: {
	readonly body: string;
	readonly frames: readonly PassageFrame[];
	readonly sentences: readonly Span[];
	readonly testimony: { readonly id: string };
}): CodableText {
	const { body, frames, sentences } = sheet;
	const unitAt = codePointIndex(body);
	const words: Span[] = [];
	let point = 0;
	const pointOf = (unit: number) => {
		while (unitAt[point]! < unit) point += 1;
		return point;
	};
	for (const match of body.matchAll(WORD)) {
		const start = pointOf(match.index);
		words.push({ start, end: pointOf(match.index + match[0].length) });
	}
	return { body, unitAt, frames, sentences, words, testimonyId: sheet.testimony.id };
}

/** The words at a span. */
export function wordsAt(text: CodableText, span: Span): string {
	return text.body.slice(text.unitAt[span.start], text.unitAt[span.end]);
}

/** The frame in which a span lies whole. */
export function frameOf(text: CodableText, span: Span): PassageFrame | undefined {
	return text.frames.find((frame) => span.start >= frame.start && span.end <= frame.end);
}

/** Whether a frame holds words of this witness: nothing else can be coded. */
export function isCodable(text: CodableText, frame: PassageFrame | undefined): boolean {
	return frame !== undefined && frame.testimonyId === text.testimonyId && frame.speaker === "witness";
}

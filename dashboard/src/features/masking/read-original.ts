import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { codePointIndex, type Span } from "@portevoix/data/vocabulary/text";

/** A paragraph of one answer or turn: a row of the page. `first` says that the answer or turn begins with it. */
export type Row = Span & { readonly frame: PassageFrame; readonly first: boolean };

/** An original read once for its page; every offset is a code point of the body. */
export type Original = {
	readonly body: string;
	/** UTF-16 index of each code point. */
	readonly unitAt: Uint32Array;
	readonly frames: readonly PassageFrame[];
	readonly rows: readonly Row[];
	readonly words: readonly Span[];
};

/** An apostrophe parts words here: in « d’Émilie » only the name is masked. A hyphen holds « Marie-Rose » together. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‑@._][\p{L}\p{M}\p{N}]+)*/gu;
const PARAGRAPH = /[^\n]+/g;

function* spansOf(body: string, what: RegExp): Generator<Span> {
	const unitAt = codePointIndex(body);
	let point = 0;
	const pointOf = (unit: number) => {
		while (unitAt[point]! < unit) point += 1;
		return point;
	};
	for (const match of body.matchAll(what)) {
		const start = pointOf(match.index);
		yield { start, end: pointOf(match.index + match[0].length) };
	}
}

/** Divides a body into rows (paragraphs, never over two frames) and words. Linear in the length of the text. */
export function readOriginal(body: string, frames: readonly PassageFrame[]): Original {
	const rows: Row[] = [];
	let at = 0;
	for (const paragraph of spansOf(body, PARAGRAPH)) {
		while (at < frames.length && frames[at]!.end <= paragraph.start) at += 1;
		for (let index = at; index < frames.length && frames[index]!.start < paragraph.end; index += 1) {
			const frame = frames[index]!;
			const start = Math.max(paragraph.start, frame.start);
			rows.push({
				start,
				end: Math.min(paragraph.end, frame.end),
				frame,
				first: rows.at(-1)?.frame !== frame,
			});
		}
	}
	return { body, unitAt: codePointIndex(body), frames, rows, words: [...spansOf(body, WORD)] };
}

/** The words at a span. */
export function wordsAt({ body, unitAt }: Original, { start, end }: Span): string {
	return body.slice(unitAt[start], unitAt[end]);
}

/** The answer or turn in which a span lies whole; a mask may not leave it. */
export function frameOf({ frames }: Original, { start, end }: Span): PassageFrame | undefined {
	return frames.find((frame) => start >= frame.start && end <= frame.end);
}

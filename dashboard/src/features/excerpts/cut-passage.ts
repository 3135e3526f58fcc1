import { codePointIndex, type Span } from "@portevoix/data/vocabulary/text";

/** A stretch of a passage; `gap` stands for words that are left out. */
export type Piece = {
	readonly start: number;
	readonly words: string;
	readonly found: boolean;
	readonly coded: boolean;
	readonly gap: boolean;
};

/** Code points that are shown around what was found. */
const AROUND = 220;
/** A passage that is hardly longer than what would be shown is shown whole. */
const SHORT = 640;

/** Windows around places, as half-open ranges that do not touch. */
function windowsAround(places: readonly Span[], length: number): Span[] {
	const windows: { start: number; end: number }[] = [];
	for (const { start, end } of [...places].sort((one, other) => one.start - other.start)) {
		const [from, to] = [Math.max(0, start - AROUND), Math.min(length, end + AROUND)];
		const last = windows.at(-1);
		if (last && from <= last.end) last.end = Math.max(last.end, to);
		else windows.push({ start: from, end: to });
	}
	return windows;
}

/** Moves a cut to the nearest space before, so that no word is broken. */
function toSpace(text: string, unit: number): number {
	const space = Math.max(text.lastIndexOf(" ", unit), text.lastIndexOf("\n", unit));
	return unit === 0 || unit >= text.length || space < unit - 40 ? unit : space + 1;
}

/**
 * Cuts what a witness said into pieces to show: found words, coded words, and gaps where a long passage is left out.
 * Places are code points of the working text, `start` is that of the passage.
 */
export function cutPassage(
	words: string,
	start: number,
	found: readonly Span[],
	coded: readonly Span[],
	whole: boolean,
): Piece[] {
	const unit = codePointIndex(words);
	const length = unit.length - 1;
	const inside = (spans: readonly Span[]) =>
		spans
			.map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(length, span.end - start) }))
			.filter((span) => span.start < span.end);
	const [marks, codes] = [inside(found), inside(coded)];
	const wanted = marks.length > 0 ? marks : codes;
	const all = whole || length <= SHORT || wanted.length === 0;
	const windows = (all ? [{ start: 0, end: length }] : windowsAround(wanted, length)).map((span) => ({
		start: all ? unit[span.start]! : toSpace(words, unit[span.start]!),
		end: all ? unit[span.end]! : toSpace(words, unit[span.end]!),
	}));
	const ranges = (spans: readonly Span[]) =>
		spans.map((span) => ({ start: unit[span.start]!, end: unit[span.end]! }));
	const [foundAt, codedAt] = [ranges(marks), ranges(codes)];
	const cuts = [...foundAt, ...codedAt].flatMap((span) => [span.start, span.end]);
	const covers = (spans: readonly Span[], at: number) =>
		spans.some((span) => span.start <= at && at < span.end);
	const pieces: Piece[] = [];
	const leaveOut = (at: number) =>
		pieces.push({ start: at, words: "…", found: false, coded: false, gap: true });
	let last = 0;
	for (const window of windows) {
		if (window.start > last) leaveOut(last);
		const edges = [window.start, ...cuts.filter((cut) => cut > window.start && cut < window.end), window.end];
		const sorted = [...new Set(edges)].sort((one, other) => one - other);
		for (let index = 0; index + 1 < sorted.length; index += 1) {
			const [from, to] = [sorted[index]!, sorted[index + 1]!];
			pieces.push({
				start: from,
				words: words.slice(from, to),
				found: covers(foundAt, from),
				coded: covers(codedAt, from),
				gap: false,
			});
		}
		last = window.end;
	}
	if (last < words.length) leaveOut(last);
	return pieces;
}

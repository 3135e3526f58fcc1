import type { Span } from "@portevoix/data/vocabulary/text";
import { countPoints } from "./count-points.ts";

/** Words written with a full stop that does not end a sentence; « etc » ends one when a capital follows. */
const abbreviations = new Set(
	"dr drs pr prof m mm mme mmes mlle mlles st ste p pp ex etc av bd bld ch no nos tél tel gsm art al cf env vs min max éd ed réf ref resp temp ndlr n.b p.ex c.-à-d c-à-d".split(
		" ",
	),
);

/** A stretch of more words than this was not punctuated: it is cut. */
const longest = 60;

const stops = /[.!?…]+(?:[ \u00A0\u202F]?[»”")\]])*|\n\s*/gu;
const wordBefore = /[\p{L}\p{M}\p{N}.-]+$/u;
const emojiAfter = /[^\S\n]*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)+/uy;
const bullet = /^(?:[-–—•*>]|\d{1,3}[.)])\s/u;

const isAbbreviation = (text: string, stop: number, follows: string): boolean => {
	const word = wordBefore.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? "";
	if (/^\p{Lu}$/u.test(word)) return true;
	if (/^\d{1,3}$/.test(word))
		return /(?:^|\n)[^\S\n]*\d{1,3}$/u.test(text.slice(Math.max(0, stop - 20), stop));
	if (!abbreviations.has(word.toLowerCase())) return false;
	return word.toLowerCase() !== "etc" || !/^\p{Lu}/u.test(follows);
};

/** Whether a sentence ends with these marks, given where they stand and what follows the white space after them. */
const endsSentence = (text: string, marks: string, index: number): boolean => {
	const after = text.slice(index + marks.length, index + marks.length + 8);
	const follows = after.trimStart();
	if (marks.startsWith("\n")) {
		return /\n\s*\n/u.test(marks) || /^[\p{Lu}«“]/u.test(after) || bullet.test(after);
	}
	if (after !== "" && !/^[\s\p{Extended_Pictographic}]/u.test(after)) return false;
	const lower = /^\p{Ll}/u.test(follows);
	if (/[»”")\]]$/u.test(marks) || /^(?:\.\.|…)/u.test(marks)) return !lower;
	return marks !== "." || !isAbbreviation(text, index, follows);
};

/** Cuts a stretch that is too long at its line breaks, and what is still too long after every sixty words. */
const cutStretch = (text: string, from: number, to: number): number[] => {
	const cuts: number[] = [];
	const stretch = text.slice(from, to);
	const breaks = [...stretch.matchAll(/\S+/gu)];
	if (breaks.length <= longest) return cuts;
	let lineStart = 0;
	const cutLine = (end: number): void => {
		for (let at = lineStart + longest; at < end; at += longest) cuts.push(from + breaks[at]!.index);
	};
	for (let at = 1; at < breaks.length; at += 1) {
		const before = breaks[at - 1]!;
		if (!stretch.slice(before.index + before[0].length, breaks[at]!.index).includes("\n")) continue;
		cutLine(at);
		cuts.push(from + breaks[at]!.index);
		lineStart = at;
	}
	cutLine(breaks.length);
	return cuts;
};

/**
 * The sentences of a text, in order, trimmed and never empty, in code points; linear in its length. A sentence ends at
 * . ! ? … before white space (abbreviations and initials excepted), at an empty line, and at a line break before a
 * capital or a bullet. Transcripts without punctuation are cut at line breaks, else after every sixty words.
 */
export function splitSentences(text: string): Span[] {
	const ends: number[] = [];
	for (const match of text.matchAll(stops)) {
		const marks = match[0];
		if (!endsSentence(text, marks, match.index)) continue;
		const end = match.index + marks.length;
		emojiAfter.lastIndex = end;
		ends.push(end + (emojiAfter.exec(text)?.[0].length ?? 0));
	}
	ends.push(text.length);
	const pointAt = countPoints(text);
	const spans: Span[] = [];
	let from = 0;
	for (const end of ends) {
		for (const to of [...cutStretch(text, from, end), end]) {
			const piece = text.slice(from, to);
			const lead = piece.length - piece.trimStart().length;
			const size = piece.trimEnd().length;
			if (size > lead) spans.push({ start: pointAt(from + lead), end: pointAt(from + size) });
			from = to;
		}
	}
	return spans;
}

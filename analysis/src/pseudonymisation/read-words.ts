import { foldWord } from "@portevoix/data/lists/fold-word";

/** How a word is written. One capital letter alone counts as "upper". */
export type Shape = "upper" | "capital" | "lower" | "mixed" | "number" | "mark" | "break";

/** A word, a run of digits, one punctuation mark, or a run of line ends, at UTF-16 indexes. */
export type Token = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** The word as the lists keep it; "" for longer than forty letters. */
	readonly fold: string;
	readonly shape: Shape;
	/** Whether white space stands before it. */
	readonly spaced: boolean;
	/** Whether it opens a sentence or a line. */
	readonly opens: boolean;
};

/** A text read once for all detectors. */
export type Reading = {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** Transcript style: neither capitals nor full stops can be relied on. */
	readonly spoken: boolean;
};

const pieces = /(\p{L}[\p{L}\p{M}]*)|(\d+)|(\n\s*)|([^\s])/gu;

const shapeOf = (word: string): Shape => {
	const upper = word.toUpperCase();
	if (word === upper) return word === word.toLowerCase() ? "lower" : "upper";
	const lower = word.toLowerCase();
	if (word === lower) return "lower";
	const head = String.fromCodePoint(word.codePointAt(0) ?? 0);
	return head !== head.toLowerCase() && word.slice(head.length) === lower.slice(head.length)
		? "capital"
		: "mixed";
};

/** Cuts a text into tokens in one pass; the same word is folded once. Linear in the length of the text. */
export function readWords(text: string, spoken?: boolean): Reading {
	const tokens: Token[] = [];
	const known = new Map<string, { fold: string; shape: Shape }>();
	let end = 0;
	let opens = true;
	let words = 0;
	let capitals = 0;
	for (const match of text.matchAll(pieces)) {
		const piece = match[0];
		const start = match.index;
		let fold = "";
		let shape: Shape = "mark";
		if (match[1] !== undefined) {
			let seen = known.get(piece);
			if (seen === undefined) {
				seen = { fold: piece.length > 40 ? "" : foldWord(piece), shape: shapeOf(piece) };
				known.set(piece, seen);
			}
			({ fold, shape } = seen);
			words += 1;
			if (shape !== "lower") capitals += 1;
		} else if (match[2] !== undefined) shape = "number";
		else if (match[3] !== undefined) shape = "break";
		tokens.push({ start, end: start + piece.length, text: piece, fold, shape, spaced: start > end, opens });
		end = start + piece.length;
		if (shape === "break" || piece === "." || piece === "!" || piece === "?" || piece === "…") opens = true;
		else if (shape !== "mark") opens = false;
	}
	return { text, tokens, spoken: spoken ?? (words >= 20 && capitals * 100 < words) };
}

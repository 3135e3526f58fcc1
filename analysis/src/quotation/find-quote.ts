import type { Span } from "@portevoix/data/vocabulary/text";

/** A text reduced to what a quotation is compared by, with the code point of each kept character. */
type Comparable = { readonly characters: readonly string[]; readonly points: readonly number[] };

const isSpace = (character: string | undefined): boolean =>
	character !== undefined && /^\s$/u.test(character);

const reduce = (text: string): Comparable => {
	const characters: string[] = [];
	const points: number[] = [];
	let point = -1;
	for (const character of text) {
		point += 1;
		const last = characters.at(-1);
		if (isSpace(character)) {
			if (last === " " || last === "«") continue;
			characters.push(" ");
		} else {
			if (character === "»" && last === " ") {
				characters.pop();
				points.pop();
			}
			characters.push(character === "’" ? "'" : character);
		}
		points.push(point);
	}
	return { characters, points };
};

/** Length of the longest start of the pattern that also ends at each of its characters (Knuth, Morris and Pratt, 1977). */
const borders = (pattern: readonly string[]): Uint32Array => {
	const border = new Uint32Array(pattern.length);
	for (let at = 1, length = 0; at < pattern.length; at += 1) {
		while (length > 0 && pattern[at] !== pattern[length]) length = border[length - 1]!;
		if (pattern[at] === pattern[length]) length += 1;
		border[at] = length;
	}
	return border;
};

/**
 * Every place where a body says the words, in order, in code points of the body; places may overlap. Runs of white space
 * are equal to each other, « ’ » is equal to « ' », and the spaces inside « » do not count; all else must be the same,
 * letter for letter. White space around the words is ignored; empty words are nowhere. Linear.
 */
export function findQuote(body: string, words: string): Span[] {
	const pattern = reduce(words.trim().normalize("NFC")).characters;
	if (pattern.length === 0) return [];
	const { characters, points } = reduce(body);
	const border = borders(pattern);
	const spans: Span[] = [];
	let length = 0;
	for (const [at, character] of characters.entries()) {
		while (length > 0 && character !== pattern[length]) length = border[length - 1]!;
		if (character === pattern[length]) length += 1;
		if (length < pattern.length) continue;
		length = border[length - 1]!;
		// An accent that follows would be torn from its letter.
		if (/^\p{M}/u.test(characters[at + 1] ?? "")) continue;
		spans.push({ start: points[at - pattern.length + 1]!, end: points[at]! + 1 });
	}
	return spans;
}

import { countPoints } from "./count-points.ts";

/** A word of a text as written, at code points. `elided` marks the « l » of « l’hôpital »; its apostrophe is left out. */
export type Token = {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly elided: boolean;
};

/*
 * Read at the start of a word, in this order: a particle before an apostrophe; or letters, marks and digits, joined by
 * an apostrophe that no particle explains (« aujourd’hui », « quelqu’un »), by a soft hyphen, by the points of inclusive
 * writing (« patient·e·s », « patient.e.s ») and, between digits, by a decimal mark. Variation selectors and the keycap
 * mark belong to emoji; U+02BC is an apostrophe although Unicode calls it a letter. Every step begins with a character
 * that the step before cannot hold, so the expression is linear.
 */
const words =
	/((?:[lL]|[dD]|[jJ]|[nN]|[sS]|[cC]|[mM]|[tT]|(?:[jJ][uU][sS]|[lL][oO][rR][sS]|[pP][uU][iI][sS]|[qQ][uU][oO][iI])?[qQ][uU])(?=['’ʼ‘´`]))|(?!\p{N}\uFE0F?\u20E3)[[\p{L}\p{N}]--[ʼ]][[\p{L}\p{M}\p{N}]--[ʼ\uFE0F\u20E3]]*(?:(?:['’ʼ‘´`·•‧\u00AD](?=\p{L})|(?<=\p{L}{2}|\p{L}\.\p{L})\.(?=(?:e|s|es|ne|nes|le|les|rice|rices)(?!\p{L}))|(?<=\p{N})[.,](?=\p{N}))[[\p{L}\p{M}\p{N}]--[ʼ\uFE0F\u20E3]]+)*/gv;

/**
 * The words of a French text, in order, with offsets in code points; linear in its length. Elided particles are tokens
 * of their own, hyphenated words are cut at the hyphens; punctuation and emoji are not tokens.
 */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	const pointAt = countPoints(text);
	for (const match of text.matchAll(words)) {
		const word = match[0];
		const start = pointAt(match.index);
		const end = pointAt(match.index + word.length);
		tokens.push({ text: word, start, end, elided: match[1] !== undefined });
	}
	return tokens;
}

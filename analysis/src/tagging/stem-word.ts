import stemmer from "natural/lib/natural/stemmers/porter_stemmer_fr.js";
import { foldLetters } from "./fold-letters.ts";

const remembered = new Map<string, string>();
const capacity = 200_000;

/** A longer run of letters is no French word: it keeps its letters. */
const longest = 64;

/** Gives back, after the accents are gone, the endings that the stemmer knows only with them. */
const restoreEndings = (folded: string): string =>
	folded
		.replace(/ee(s?)$/, "ée$1")
		.replace(/iere(s?|ment)$/, "ière$1")
		.replace(/erent$/, "èrent")
		.replace(/ye(s?)$/, "yé$1")
		.replace(/([^aeiouy])ite(s?)$/, "$1ité$2")
		.replace(/^(.{4,})us$/, "$1u");

/**
 * The stem of a French word, in lower case without accents (natural's port of the Snowball French stemmer). Accents are
 * removed before stemming, and the endings that need one are restored, so that a word written without accents, or in
 * capitals, has the same stem: « remboursée », « REMBOURSEES » and « rembourser » are one.
 */
export function stemWord(word: string): string {
	const known = remembered.get(word);
	if (known !== undefined) return known;
	const folded = foldLetters(word);
	if (folded.length > longest) return folded;
	const stem = folded === "" ? "" : foldLetters(stemmer.stem(restoreEndings(folded)));
	if (remembered.size >= capacity) remembered.clear();
	remembered.set(word, stem);
	return stem;
}

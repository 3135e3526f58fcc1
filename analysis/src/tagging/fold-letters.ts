const others: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d" };

/**
 * A word in lower case without accents: « Œuvré » → « oeuvre ». Inclusive endings (« patient·e·s ») and soft hyphens are
 * left out, so that the word is the one that the lists know.
 */
export function foldLetters(word: string): string {
	const lower = word.toLowerCase();
	if (/^[a-z0-9]*$/.test(lower)) return lower;
	return lower
		.replace(/^(\p{L}\p{L}+)[·•‧.]\p{L}.*$/su, "$1")
		.replaceAll("\u00AD", "")
		.replace(/[œæßøłđ]/g, (letter) => others[letter] ?? letter)
		.normalize("NFD")
		.replace(/\p{M}+/gu, "");
}

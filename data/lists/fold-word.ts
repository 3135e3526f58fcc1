/**
 * The form in which every list keeps its words: capitals without accents, ligatures opened (« Œuvre » → « OEUVRE »).
 * Words of plain capitals come back as they are.
 */
export function foldWord(word: string): string {
	if (/^[A-Z0-9]*$/.test(word)) return word;
	return word
		.toUpperCase()
		.normalize("NFD")
		.replace(/\p{M}+/gu, "")
		.replaceAll("Œ", "OE")
		.replaceAll("Æ", "AE")
		.replaceAll("Ø", "O")
		.replaceAll("Ł", "L");
}

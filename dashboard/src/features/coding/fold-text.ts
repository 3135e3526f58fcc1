/** Lower case without accents or ligatures, so that « sante » finds « Santé » and « oeil » finds « œil ». */
export function foldText(text: string): string {
	return text
		.toLowerCase()
		.replaceAll("œ", "oe")
		.replaceAll("æ", "ae")
		.replaceAll("’", "'")
		.normalize("NFD")
		.replace(/\p{M}+/gu, "");
}

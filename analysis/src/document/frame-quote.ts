const thin = "\u202f";

/**
 * Quoted words as they are printed: between « » with narrow no-break spaces, quotes inside the quote as “ ”. The words
 * themselves do not change. A straight quotation mark opens at the start, after a space or an opening bracket, and closes elsewhere.
 */
export function frameQuote(words: string): string {
	const inner = words
		.trim()
		.replaceAll(/«[ \u00a0\u202f]?/g, "“")
		.replaceAll(/[ \u00a0\u202f]?»/g, "”")
		.replaceAll(/(^|[\s([\u2019'])"/g, "$1“")
		.replaceAll('"', "”");
	return `«${thin}${inner}${thin}»`;
}

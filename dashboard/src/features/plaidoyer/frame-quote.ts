const thin = "\u202f";

/** Words between « » with narrow no-break spaces, quotes inside the quote as “ ”: as the printed file shows them. */
export function frameQuote(words: string): string {
	const inner = words
		.trim()
		.replaceAll(/«[ \u00a0\u202f]?/g, "“")
		.replaceAll(/[ \u00a0\u202f]?»/g, "”")
		.replaceAll(/(^|[\s([\u2019'])"/g, "$1“")
		.replaceAll('"', "”");
	return `«${thin}${inner}${thin}»`;
}

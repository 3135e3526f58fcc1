/**
 * A header as words to compare: no accents, lower case, every run of other signs (no-break spaces, line breaks, points,
 * underscores, apostrophes) as one space. Only the first 400 UTF-16 units count: a longer header is a sentence.
 */
export function normaliseHeader(header: string): string {
	return header
		.slice(0, 400)
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

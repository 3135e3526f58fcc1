// Controls but tab and line feed, lone surrogates and noncharacters: no font has them, and XML 1.0 forbids most of them.
const illegal = /(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A text that any format may hold: each code point that no document can print becomes U+FFFD, so that its loss is seen. */
export function legaliseText(text: string): string {
	return text.replace(illegal, "\ufffd");
}

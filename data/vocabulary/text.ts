/**
 * Texts and positions. Everywhere in this program a text is Unicode NFC with `\n` line ends only, and an
 * offset is a count of Unicode code points, 0-based, end-exclusive (REFI-QDA 1.5 §10.2, W3C Web Annotation).
 */

declare const original: unique symbol;
declare const working: unique symbol;

/** What the witness said, as received. Sealed at rest; only masking, receipt pages and export to the witness read it. */
export type OriginalText = string & { readonly [original]: true };

/** A pseudonymised text that a person approved. Only `approvePseudonymisation` and the reader of approved rows mint it. */
export type WorkingText = string & { readonly [working]: true };

/** A half-open range of code points. */
export type Span = { readonly start: number; readonly end: number };

/** NFC, `\n` only, no byte-order mark, no NUL: the only form in which a text may enter the program. */
export function normaliseText(raw: string): OriginalText {
	return raw
		.replace(/^\uFEFF/, "")
		.replace(/\r\n?|\u2028|\u2029/g, "\n")
		.replaceAll("\u0000", "")
		.toWellFormed()
		.normalize("NFC") as OriginalText;
}

/** Number of code points of a text. */
export function codePointLength(text: string): number {
	let length = 0;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		if (unit < 0xd800 || unit > 0xdbff || index + 1 >= text.length) length += 1;
		else {
			const next = text.charCodeAt(index + 1);
			if (next >= 0xdc00 && next <= 0xdfff) index += 1;
			length += 1;
		}
	}
	return length;
}

/** The UTF-16 index of each code point of a text, with the length at the end: `unitAt[start]` … `unitAt[end]`. */
export function codePointIndex(text: string): Uint32Array {
	const index = new Uint32Array(codePointLength(text) + 1);
	let point = 0;
	for (let unit = 0; unit < text.length; point += 1) {
		index[point] = unit;
		unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
	}
	index[point] = text.length;
	return index;
}

/** The words at a span of code points. Throws when the span lies outside the text. */
export function sliceCodePoints(text: string, span: Span): string {
	const index = codePointIndex(text);
	const from = index[span.start];
	const to = index[span.end];
	if (from === undefined || to === undefined || span.start > span.end) {
		throw new RangeError("span outside the text");
	}
	return text.slice(from, to);
}

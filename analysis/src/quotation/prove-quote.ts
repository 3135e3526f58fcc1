import { codePointIndex, type Span } from "@portevoix/data/vocabulary/text";

/**
 * Whether a quotation proves itself: the body, sliced again at its span of code points, holds exactly the words. A span
 * that is empty or outside the body proves nothing.
 */
export function proveQuote(body: string, span: Span, exact: string): boolean {
	if (!Number.isInteger(span.start) || !Number.isInteger(span.end) || span.start >= span.end) return false;
	const index = codePointIndex(body);
	const from = index[span.start];
	const to = index[span.end];
	return from !== undefined && to !== undefined && body.slice(from, to) === exact;
}

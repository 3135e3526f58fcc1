import { codePointLength, type Span } from "@portevoix/data/vocabulary/text";

/**
 * The browser's selection as code points of the original. Only the stretches that carry `data-start` count: numbers and
 * labels between them are no words of the text. Null when nothing of the original is selected.
 */
export function readSelection(place: Element, selection: Selection | null): Span | null {
	if (!selection || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!place.contains(range.startContainer) || !place.contains(range.endContainer)) return null;
	let start = -1;
	let end = -1;
	for (const stretch of place.querySelectorAll<HTMLElement>("[data-start]")) {
		if (!range.intersectsNode(stretch)) continue;
		const words = stretch.textContent ?? "";
		const first = Number(stretch.dataset.start);
		const from = stretch.contains(range.startContainer) ? range.startOffset : 0;
		const to = stretch.contains(range.endContainer) ? range.endOffset : words.length;
		if (start < 0) start = first + codePointLength(words.slice(0, from));
		end = first + codePointLength(words.slice(0, to));
	}
	return start < 0 ? null : { start, end };
}

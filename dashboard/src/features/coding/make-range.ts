import type { Span } from "@portevoix/data/vocabulary/text";
import type { CodableText } from "./codable-text.ts";

/** The place in the page of a span of the text; null while the text is not shown. */
export function makeRange(root: HTMLElement, text: CodableText, span: Span): Range | null {
	const pieces = [...root.querySelectorAll<HTMLElement>("[data-from]")];
	const first = pieces.findLast((piece) => Number(piece.dataset.from) <= span.start);
	const last = pieces.findLast((piece) => Number(piece.dataset.from) < span.end);
	if (!first?.firstChild || !last?.firstChild) return null;
	const range = document.createRange();
	const place = (piece: HTMLElement, point: number) => {
		const units = text.unitAt[point]! - text.unitAt[Number(piece.dataset.from)]!;
		return Math.min(units, piece.firstChild?.textContent?.length ?? 0);
	};
	range.setStart(first.firstChild, place(first, span.start));
	range.setEnd(last.firstChild, place(last, span.end));
	return range;
}

import type { CodableText } from "./codable-text.ts";

/** The piece that holds a text node. */
const pieceOf = (node: Node | null) =>
	(node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>("[data-from]") ?? null;

/** The code point of a place in the page, null when it is not in the text. `unitAt` counts from UTF-16. */
export function findCodePoint(
	root: HTMLElement,
	text: CodableText,
	node: Node,
	offset: number,
): number | null {
	if (!root.contains(node)) return null;
	if (node.nodeType === Node.TEXT_NODE) {
		const piece = pieceOf(node);
		return piece ? pointAt(text, Number(piece.dataset.from), offset) : null;
	}
	// Between elements: the first text after the place, else the end of the last text before it.
	const range = document.createRange();
	range.setStart(node, offset);
	range.setEndAfter(root);
	const after = [...root.querySelectorAll<HTMLElement>("[data-from]")].find((piece) =>
		range.intersectsNode(piece),
	);
	if (after) return Number(after.dataset.from);
	return text.unitAt.length - 1;
}

function pointAt(text: CodableText, from: number, units: number): number {
	const wanted = text.unitAt[from]! + units;
	let point = from;
	while (point < text.unitAt.length - 1 && text.unitAt[point]! < wanted) point += 1;
	return point;
}

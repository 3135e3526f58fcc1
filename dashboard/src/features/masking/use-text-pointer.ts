import type { Span } from "@portevoix/data/vocabulary/text";
import { type RefObject, useEffect } from "react";
import { type Original, wordsAt } from "./read-original.ts";
import { readSelection } from "./read-selection.ts";

/** Without the white space at its ends; null when nothing else is there. */
function trimmed(original: Original, span: Span): Span | null {
	const words = [...wordsAt(original, span)];
	const first = words.findIndex((letter) => letter.trim() !== "");
	const last = words.findLastIndex((letter) => letter.trim() !== "");
	return first < 0 ? null : { start: span.start + first, end: span.start + last + 1 };
}

/**
 * What a mouse or a finger does in the texts: words selected in the original are chosen, a click on a passage looks at its
 * decision, a click on a word puts the cursor there. The keyboard has the list and the word chooser for the same.
 */
export function useTextPointer(
	place: RefObject<HTMLElement | null>,
	original: Original,
	onLook: (key: string) => void,
	onChoose: (span: Span) => void,
): void {
	useEffect(() => {
		const element = place.current;
		if (!element) return;
		const released = (event: PointerEvent) => {
			const target = event.target instanceof Element ? event.target : null;
			const selection = window.getSelection();
			const span = readSelection(element, selection);
			if (span && span.start < span.end) {
				const whole = trimmed(original, span);
				if (whole) onChoose(whole);
				return;
			}
			const key = target?.closest<HTMLElement>("[data-key]")?.dataset.key;
			if (key) onLook(key);
			else if (span && target?.closest(".masking-original")) onChoose(span);
		};
		element.addEventListener("pointerup", released);
		return () => element.removeEventListener("pointerup", released);
	}, [place, original, onLook, onChoose]);
}

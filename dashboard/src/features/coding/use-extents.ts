import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { Passage } from "./arrange-passages.ts";
import type { CodableText } from "./codable-text.ts";
import type { Extent } from "./lay-out-lanes.ts";
import { makeRange } from "./make-range.ts";

/** Where each passage stands now, in pixels from the top of the text, and how high the text is. */
export type Measured = { readonly height: number; readonly extents: readonly Extent[] };

/** Measures the passages on the page, again when the text is laid out differently. */
export function useExtents(
	root: RefObject<HTMLElement | null>,
	text: CodableText,
	passages: readonly Passage[],
): Measured {
	const [measured, setMeasured] = useState<Measured>({ height: 0, extents: [] });
	const measure = useCallback(() => {
		const element = root.current;
		if (!element) return;
		const box = element.getBoundingClientRect();
		const extents = passages.map((passage): Extent => {
			const lines = [...(makeRange(element, text, passage)?.getClientRects() ?? [])].filter(
				(line) => line.width > 0,
			);
			const tops = lines.map((line) => line.top - box.top);
			const bottoms = lines.map((line) => line.bottom - box.top);
			return lines.length === 0
				? { top: 0, bottom: 0 }
				: { top: Math.min(...tops), bottom: Math.max(...bottoms) };
		});
		const next = { height: box.height, extents };
		setMeasured((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
	}, [passages, root, text]);
	useLayoutEffect(measure, [measure]);
	useEffect(() => {
		const observer = new ResizeObserver(measure);
		if (root.current) observer.observe(root.current);
		void document.fonts.ready.then(measure);
		return () => observer.disconnect();
	}, [measure, root]);
	return measured;
}

import type { Span } from "@portevoix/data/vocabulary/text";

/** A stretch of text that looks the same throughout. */
export type Piece = Span & {
	readonly isSelected: boolean;
	/** Part of the passage that the list shows as current. */
	readonly isCurrent: boolean;
	/** Part of the words that caused an open suggestion. */
	readonly isCause: boolean;
};

export type Painting = {
	readonly selected: Span | null;
	readonly current: Span | null;
	readonly causes: readonly Span[];
};

const covers = (paint: Span | null, { start, end }: Span) =>
	paint !== null && paint.start <= start && paint.end >= end;

/** Cuts a stretch wherever its look changes. Every code point of the stretch is in exactly one piece. */
export function splitPieces(stretch: Span, { selected, current, causes }: Painting): Piece[] {
	const cuts = new Set([stretch.start, stretch.end]);
	for (const paint of [selected, current, ...causes]) {
		if (paint === null) continue;
		for (const cut of [paint.start, paint.end]) {
			if (cut > stretch.start && cut < stretch.end) cuts.add(cut);
		}
	}
	const ordered = [...cuts].sort((a, b) => a - b);
	return ordered.slice(0, -1).map((start, at) => {
		const span = { start, end: ordered[at + 1]! };
		return {
			...span,
			isSelected: covers(selected, span),
			isCurrent: covers(current, span),
			isCause: causes.some((cause) => covers(cause, span)),
		};
	});
}

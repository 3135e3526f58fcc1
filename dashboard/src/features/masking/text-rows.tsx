import type { Span } from "@portevoix/data/vocabulary/text";
import { useEffect, useMemo, useRef } from "react";
import { MASKING } from "../../wording/masking.fr.ts";
import { groupByRow } from "./group-by-row.ts";
import { keyOf, type MaskingDecision, overlap } from "./masking-decision.ts";
import type { Original } from "./read-original.ts";
import { TextRow } from "./text-row.tsx";
import { useTextPointer } from "./use-text-pointer.ts";

/** The original and what becomes of it, a row a paragraph. Only rows that change are drawn again. */
export function TextRows({
	original,
	decisions,
	current,
	chosen,
	onLook,
	onChoose,
}: {
	original: Original;
	decisions: readonly MaskingDecision[];
	current: string | null;
	chosen: Span | null;
	onLook: (key: string) => void;
	onChoose: (span: Span) => void;
}) {
	const place = useRef<HTMLElement>(null);
	const groups = useMemo(() => groupByRow(original.rows, decisions), [original, decisions]);
	useTextPointer(place, original, onLook, onChoose);
	useEffect(() => {
		// Beside the list only: below the text, the list must not lose the page to it.
		if (current === null || !window.matchMedia("(width > 1100px)").matches) return;
		place.current
			?.querySelector(`.masking-original [data-key="${current}"]`)
			?.scrollIntoView({ block: "nearest" });
	}, [current]);
	useEffect(() => {
		if (!chosen) return;
		place.current?.querySelector(".masking-chosen")?.scrollIntoView({ block: "nearest" });
	}, [chosen]);
	return (
		<section ref={place} className="masking-rows" aria-label={MASKING.texts}>
			{original.rows.map((row, index) => {
				const group = groups[index] ?? [];
				const here = group.some(({ decision }) => keyOf(decision) === current);
				const touched = chosen !== null && overlap(chosen, row);
				return (
					<TextRow
						key={row.start}
						original={original}
						row={row}
						group={group}
						current={here ? current : null}
						from={touched ? chosen.start : -1}
						to={touched ? chosen.end : -1}
					/>
				);
			})}
		</section>
	);
}

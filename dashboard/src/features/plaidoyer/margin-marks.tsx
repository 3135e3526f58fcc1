import { type RefObject, useLayoutEffect, useState } from "react";
import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";
import type { PlacedCitation } from "./list-points.ts";
import { stackMarks } from "./stack-marks.ts";

const GAP = 46;

/** How each citation stands, in the margin at the height of its line. The same words stand in the text for whoever listens. */
export function MarginMarks({
	sheet,
	citations,
}: {
	sheet: RefObject<HTMLElement | null>;
	citations: readonly PlacedCitation[];
}) {
	const [marks, setMarks] = useState<
		readonly { id: string; status: PlacedCitation["status"]; at: number; top: number }[]
	>([]);
	useLayoutEffect(() => {
		const place = sheet.current;
		if (!place) return;
		const measure = () => {
			const top = place.getBoundingClientRect().top;
			const found = citations.flatMap(({ id, status }) => {
				const shown = place.querySelector(`[data-citation-node="${CSS.escape(id)}"]`)?.getClientRects()[0];
				return shown ? [{ id, status, at: shown.top - top + 4 }] : [];
			});
			const tops = stackMarks(
				found.map(({ at }) => at),
				GAP,
			);
			setMarks(found.map((mark, index) => ({ ...mark, top: tops[index] ?? mark.at })));
		};
		measure();
		const watch = new ResizeObserver(measure);
		watch.observe(place);
		return () => watch.disconnect();
	}, [sheet, citations]);
	return (
		<div className="margin" aria-hidden="true">
			{marks.map(({ id, status, at, top }) => (
				<p key={id} className={`margin-mark margin-${status}`} style={{ top }}>
					<span className="margin-leader" style={{ top: at - top + 8 }} />
					<strong>{PLAIDOYER.marks[status].word}</strong>
					<span>{PLAIDOYER.marks[status].says}</span>
				</p>
			))}
		</div>
	);
}

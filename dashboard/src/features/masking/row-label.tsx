import { MASKING } from "../../wording/masking.fr.ts";
import type { Original, Row } from "./read-original.ts";

/** Who speaks and when, before the first paragraph of a turn; the number of an answer where there are several. */
export function RowLabel({ original, row }: { original: Original; row: Row }) {
	if (!row.first) return null;
	const { kind, speaker, fromMs } = row.frame;
	if (kind === "answer") {
		if (original.frames.length < 2) return null;
		return <div className="masking-label">{MASKING.answer(original.frames.indexOf(row.frame) + 1)}</div>;
	}
	return (
		<div className="masking-label">
			{MASKING.speaker(speaker)}
			{fromMs === undefined ? null : `, ${MASKING.clock(fromMs)}`}
		</div>
	);
}

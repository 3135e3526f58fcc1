import { groupByRow } from "./group-by-row.ts";
import { layOutRow } from "./lay-out-row.ts";
import { keyOf, type MaskingDecision } from "./masking-decision.ts";
import type { Original } from "./read-original.ts";
import { RowLabel } from "./row-label.tsx";

/** The working text alone, as the others will read it; what was replaced is tinted. */
export function WorkingRows({
	original,
	decisions,
}: {
	original: Original;
	decisions: readonly MaskingDecision[];
}) {
	const groups = groupByRow(original.rows, decisions);
	return (
		<div className="masking-text">
			{original.rows.map((row, index) => (
				<div key={row.start}>
					<RowLabel original={original} row={row} />
					<p data-paragraph={row.start}>
						{layOutRow(original, row, groups[index]?.map(({ decision }) => decision) ?? []).map((piece) =>
							piece.decision?.state === "masked" ? (
								<span key={keyOf(piece.decision)} className="masking-replacement">
									{piece.working}
								</span>
							) : (
								piece.working
							),
						)}
					</p>
				</div>
			))}
		</div>
	);
}

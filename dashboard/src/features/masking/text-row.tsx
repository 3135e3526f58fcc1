import { memo } from "react";
import { cutPiece } from "./cut-piece.ts";
import type { Numbered } from "./group-by-row.ts";
import { layOutRow } from "./lay-out-row.ts";
import { keyOf } from "./masking-decision.ts";
import type { Original, Row } from "./read-original.ts";
import { RowLabel } from "./row-label.tsx";

type Shown = {
	readonly original: Original;
	readonly row: Row;
	readonly group: readonly Numbered[];
	/** The current decision, when it is in this row. */
	readonly current: string | null;
	/** What the word cursor has chosen; -1 when nothing here. */
	readonly from: number;
	readonly to: number;
};

function sameGroup(a: readonly Numbered[], b: readonly Numbered[]): boolean {
	return (
		a.length === b.length &&
		a.every(({ decision, number }, index) => decision === b[index]?.decision && number === b[index]?.number)
	);
}

/** A paragraph of the original beside the same paragraph of the working text. */
export const TextRow = memo(
	function TextRow({ original, row, group, current, from, to }: Shown) {
		const pieces = layOutRow(
			original,
			row,
			group.map(({ decision }) => decision),
		);
		const stateOf = (key: string, state: string) => (key === current ? "current" : state);
		return (
			<div className="masking-row">
				<div className="masking-original">
					<RowLabel original={original} row={row} />
					<p>
						{pieces.map((piece) => {
							const parts = cutPiece(original, piece, { start: from, end: to }).map((part) => (
								<span
									key={part.start}
									data-start={part.start}
									className={part.chosen ? "masking-chosen" : undefined}
								>
									{part.words}
								</span>
							));
							if (!piece.decision) return parts;
							const key = keyOf(piece.decision);
							const number = group.find(({ decision }) => decision === piece.decision)?.number;
							return (
								<span
									key={key}
									data-key={key}
									className="masking-passage"
									data-state={stateOf(key, piece.decision.state)}
								>
									{parts}
									<sup>{number}</sup>
								</span>
							);
						})}
					</p>
				</div>
				<div className="masking-working">
					<RowLabel original={original} row={row} />
					<p data-paragraph={row.start}>
						{pieces.map((piece) => {
							if (!piece.decision || piece.working === "") return piece.working;
							const key = keyOf(piece.decision);
							return (
								<span
									key={key}
									data-key={key}
									className="masking-outcome"
									data-state={stateOf(key, piece.decision.state)}
									data-masked={piece.decision.state === "masked" ? "" : undefined}
								>
									{piece.working}
								</span>
							);
						})}
					</p>
				</div>
			</div>
		);
	},
	(a, b) =>
		a.original === b.original &&
		a.row === b.row &&
		a.current === b.current &&
		a.from === b.from &&
		a.to === b.to &&
		sameGroup(a.group, b.group),
);

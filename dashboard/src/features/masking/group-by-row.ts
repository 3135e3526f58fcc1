import type { Span } from "@portevoix/data/vocabulary/text";
import { type MaskingDecision, overlap } from "./masking-decision.ts";

export type Numbered = { readonly decision: MaskingDecision; readonly number: number };

/** The decisions that touch each row, with their number in the list (from 1). Both come in the order of the text. */
export function groupByRow(rows: readonly Span[], decisions: readonly MaskingDecision[]): Numbered[][] {
	let from = 0;
	return rows.map((row) => {
		while (from < decisions.length && decisions[from]!.end <= row.start) from += 1;
		const group: Numbered[] = [];
		for (let at = from; at < decisions.length && decisions[at]!.start < row.end; at += 1) {
			const decision = decisions[at]!;
			if (overlap(decision, row)) group.push({ decision, number: at + 1 });
		}
		return group;
	});
}

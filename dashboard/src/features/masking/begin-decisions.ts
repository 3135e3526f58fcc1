import { codePointLength } from "@portevoix/data/vocabulary/text";
import { recallDecisions } from "./keep-decisions.ts";
import type { MaskingDecision } from "./masking-decision.ts";
import { type Original, readOriginal } from "./read-original.ts";
import { type PlacedMask, recoverMasks } from "./recover-masks.ts";
import { settleDecisions } from "./settle-decisions.ts";
import type { Proposal } from "./use-proposal.ts";

export type Beginning = {
	readonly original: Original;
	readonly decisions: readonly MaskingDecision[];
	/** The version in force when these decisions began. */
	readonly version: number | null;
	/** Whether the masks of the version in force were found again, or could not be; null when there was none. */
	readonly recovered: boolean | null;
};

/** With what one begins: what this tab kept, else the masks of the version in force, else only what is proposed. */
export function beginDecisions(
	place: Pick<Storage, "getItem" | "setItem" | "removeItem">,
	proposal: Proposal,
	inForce: {
		readonly testimony: string;
		readonly version: number | null;
		readonly body: string | null;
		readonly masks: readonly PlacedMask[];
	},
): Beginning {
	const original = readOriginal(proposal.body, proposal.frames);
	const length = codePointLength(proposal.body);
	const recalled = recallDecisions(place, { testimony: inForce.testimony, length });
	if (recalled) {
		const decisions = settleDecisions(original, proposal.masks, recalled.decisions);
		return { original, decisions, version: recalled.version, recovered: null };
	}
	const found =
		inForce.body === null ? null : recoverMasks(original, inForce.body, inForce.masks, proposal.masks);
	return {
		original,
		decisions: settleDecisions(original, proposal.masks, found ?? []),
		version: inForce.version,
		recovered: inForce.version === null ? null : found !== null,
	};
}

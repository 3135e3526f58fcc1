import type { MaskProposal } from "@portevoix/data/vocabulary/identifier";
import { keyOf, type MaskingDecision } from "./masking-decision.ts";
import { type Original, wordsAt } from "./read-original.ts";

/** A proposal over two answers or turns becomes one for each: the server refuses a mask that joins two people's words. */
function withinFrames(original: Original, proposal: MaskProposal): MaskProposal[] {
	const pieces: MaskProposal[] = [];
	for (const frame of original.frames) {
		const start = Math.max(frame.start, proposal.start);
		const end = Math.min(frame.end, proposal.end);
		if (start < end && wordsAt(original, { start, end }).trim() !== "")
			pieces.push({ ...proposal, start, end });
	}
	return pieces;
}

/**
 * What was decided before and, where nothing was, what the detectors propose, still open; in the order of the text.
 * Linear but for the sorting.
 */
export function settleDecisions(
	original: Original,
	proposals: readonly MaskProposal[],
	before: readonly MaskingDecision[],
): MaskingDecision[] {
	const reasons = new Map<string, string>();
	const open: MaskingDecision[] = [];
	for (const proposal of proposals.flatMap((one) =>
		original.frames.some((frame) => one.start >= frame.start && one.end <= frame.end)
			? [one]
			: withinFrames(original, one),
	)) {
		const { start, end, kind, replacement, reason } = proposal;
		reasons.set(keyOf(proposal), reason);
		open.push({ start, end, kind, replacement, reason, source: "detector", state: "open", earlier: false });
	}
	const settled = before.map((decision) => ({ ...decision, reason: reasons.get(keyOf(decision)) ?? "" }));
	const all: MaskingDecision[] = [];
	// At the same place what was decided comes first; a longer decision may also begin later than a proposal.
	const starts = settled.map(({ start }) => start);
	const taken = (start: number, end: number) => {
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (starts[middle]! < end) low = middle + 1;
			else high = middle;
		}
		const last = settled[low - 1];
		return last !== undefined && last.end > start;
	};
	for (const decision of open) if (!taken(decision.start, decision.end)) all.push(decision);
	return [...all, ...settled].sort((a, b) => a.start - b.start);
}

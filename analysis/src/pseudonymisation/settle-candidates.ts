import type { Candidate } from "./candidate.ts";

/** What a longer span adds to its certainty: sixty characters weigh as much as .3. */
const weight = (candidate: Candidate): number =>
	candidate.confidence + Math.min(candidate.end - candidate.start, 60) / 200;

/**
 * Keeps candidates that do not overlap: the most certain and longest first, then the earliest. Returned in the order of the
 * text. Linear but for the sort.
 */
export function settleCandidates(candidates: readonly Candidate[], length: number): Candidate[] {
	const taken = new Uint8Array(length);
	const order = [...candidates].sort(
		(a, b) => weight(b) - weight(a) || a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1),
	);
	const kept: Candidate[] = [];
	for (const candidate of order) {
		let free = candidate.end > candidate.start;
		for (let at = candidate.start; free && at < candidate.end; at += 1) free = taken[at] === 0;
		if (!free) continue;
		taken.fill(1, candidate.start, candidate.end);
		kept.push(candidate);
	}
	return kept.sort((a, b) => a.start - b.start);
}

import { nameLabels } from "./name-labels.ts";
import type { Turn } from "./transcript.ts";

/** Gives timed pieces without a voice tag the speaker that their words name (`NAME : words`, the usage in SubRip files). */
export function labelSegments(pieces: readonly Turn[]): Turn[] {
	if (pieces.some(({ speaker }) => speaker !== null)) return [...pieces];
	const labels = nameLabels(pieces.map(({ text }) => text));
	return pieces.flatMap((piece, at) => {
		const label = labels[at];
		if (!label) return [piece];
		return label.rest === "" ? [] : [{ ...piece, speaker: label.speaker, text: label.rest }];
	});
}

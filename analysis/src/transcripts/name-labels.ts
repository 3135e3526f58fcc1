import { isSpeakerName } from "./is-speaker-name.ts";
import { type Labelled, readLabel } from "./read-label.ts";

/** The labels of some lines that are names: each line's label, or null, in order. A label is judged on how often it comes. */
export function nameLabels(lines: readonly string[]): (Labelled | null)[] {
	const labels = lines.map((line) => (line.trim() === "" ? null : readLabel(line)));
	const times = new Map<string, number>();
	for (const label of labels) if (label) times.set(label.speaker, (times.get(label.speaker) ?? 0) + 1);
	return labels.map((label) =>
		label && isSpeakerName(label.speaker, times.get(label.speaker) ?? 0) ? label : null,
	);
}

import { nameLabels } from "./name-labels.ts";
import type { Turn } from "./transcript.ts";

/**
 * Reads lines that begin with a speaker's label; a line without one goes on with the speaker before, and what stands above
 * the first label has no speaker. A blank line inside what one speaker says stays a paragraph.
 */
export function readLabelledText(text: string): Turn[] {
	const lines = text.split("\n");
	const labels = nameLabels(lines);
	const pieces: { turn: Turn; lines: string[] }[] = [];
	for (const [at, line] of lines.entries()) {
		const label = labels[at];
		if (label) {
			const time = label.fromMs === null ? {} : { fromMs: label.fromMs };
			pieces.push({ turn: { speaker: label.speaker, ...time, text: "" }, lines: [label.rest] });
			continue;
		}
		const open = pieces.at(-1);
		if (open) open.lines.push(line.trim());
		else if (line.trim() !== "") pieces.push({ turn: { speaker: null, text: "" }, lines: [line.trim()] });
	}
	return pieces
		.map(({ turn, lines: said }) => ({
			...turn,
			text: said
				.join("\n")
				.replace(/\n{2,}/g, "\n\n")
				.trim(),
		}))
		.filter((turn) => turn.text !== "");
}

import { readCueTime } from "./read-cue-time.ts";
import type { TranscriptProblem } from "./transcript.ts";

/** A cue as it stands in the file: its times and its raw lines. */
export type Cue = { readonly fromMs: number; readonly toMs: number; readonly lines: string[] };

const ASIDE = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/;

/**
 * Cuts WebVTT and SubRip into cues. Both are blocks of lines: an identifier or a number, a line with `-->`, the words. A
 * line with `-->` opens a cue even without a blank line before it. The head of a WebVTT file and its NOTE, STYLE and REGION
 * blocks are passed over. A time that cannot be read, and words without a time, are problems with their line; the words
 * under them are left out.
 */
export function readCues(text: string): { cues: Cue[]; problems: TranscriptProblem[] } {
	const lines = text.split("\n");
	const cues: Cue[] = [];
	const problems: TranscriptProblem[] = [];
	let state: "between" | "aside" | "cue" | "lost" = /^WEBVTT(?:\s|$)/.test(lines[0] ?? "")
		? "aside"
		: "between";
	let cue: Cue | null = null;
	for (const [at, line] of lines.entries()) {
		if (line.includes("-->") && !(state === "aside" && ASIDE.test(line))) {
			dropNumber(cue, lines[at - 1], cues.length + 1);
			const time = readCueTime(line);
			if (time === null) problems.push({ line: at + 1, reason: "broken-time" });
			cue = time === null ? null : { ...time, lines: [] };
			if (cue) cues.push(cue);
			state = cue ? "cue" : "lost";
		} else if (line.trim() === "") {
			state = "between";
			cue = null;
		} else if (cue) cue.lines.push(line);
		else if (state === "between") state = openBlock(line, at, lines, problems);
	}
	return { cues, problems };
}

/** Without blank lines between cues the number of the next one stands as the last line of the one before. */
function dropNumber(cue: Cue | null, before: string | undefined, next: number): void {
	const number =
		cue && cue.lines.length > 1 && /^\s{0,4}\d{1,6}\s{0,4}$/.test(before ?? "") ? Number(before) : null;
	// SubRip counts from 1, some writers from 0.
	if (cue && (number === next || number === next - 1)) cue.lines.pop();
}

/** What a line that follows a blank one begins: an aside, an identifier (a time follows), or words that have no time. */
function openBlock(
	line: string,
	at: number,
	lines: readonly string[],
	problems: TranscriptProblem[],
): "aside" | "between" | "lost" {
	if (ASIDE.test(line)) return "aside";
	if (lines[at + 1]?.includes("-->")) return "between";
	const alone = /^\s*\d{1,6}\s*$/.test(line) && (lines[at + 1] ?? "").trim() === "";
	if (!alone) problems.push({ line: at + 1, reason: "cue-without-time" });
	return "lost";
}

import { nameLabels } from "./name-labels.ts";
import { readCueTime } from "./read-cue-time.ts";
import type { TranscriptFormat } from "./transcript.ts";

/** Endings of files that are tables or data, whatever their words look like. */
const NEVER = /\.(?:csv|tsv|tab|json|xml|lss|xlsx?|ods|sbv|html?)$/i;
const LOOKED_AT = 400;

/**
 * Whether a file is a transcript, and of which format; null when it is not. The endings `.vtt` and `.srt` decide, and so does
 * the ending of a table. Otherwise the words do: the head of WebVTT, a cue's time near the top, or lines of which one in
 * five begins with a speaker's name, one of them twice, while no separator cuts them like a table.
 */
export function recogniseTranscript(text: string, fileName: string): TranscriptFormat | null {
	if (NEVER.test(fileName)) return null;
	if (/\.vtt$/i.test(fileName)) return "vtt";
	if (/\.srt$/i.test(fileName)) return "srt";
	const clean = text.replace(/^\uFEFF/, "");
	if (/^WEBVTT(?:\s|$)/.test(clean)) return "vtt";
	const lines = clean
		.slice(0, 200_000)
		.split(/\r\n?|\n/)
		.filter((line) => line.trim() !== "")
		.slice(0, LOOKED_AT);
	const times = lines.slice(0, 20).filter((line) => line.includes("-->") && readCueTime(line) !== null);
	if (times.length > 0) return "srt";
	const labelled = nameLabels(lines).filter((label) => label !== null);
	if (labelled.length < lines.length * 0.2 || isTable(lines)) return null;
	// In a conversation somebody speaks twice; the fields of a form have a name each.
	return new Set(labelled.map(({ speaker }) => speaker)).size < labelled.length ? "txt" : null;
}

/** Lines that a tabulation, a semicolon or a bar cuts all alike. */
function isTable(lines: readonly string[]): boolean {
	return ["\t", ";", "|"].some((separator) => {
		const first = (lines[0] ?? "").split(separator).length;
		return (
			first > 1 && lines.filter((line) => line.split(separator).length === first).length >= lines.length * 0.8
		);
	});
}

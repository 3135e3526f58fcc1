import { LONGEST_TEXT } from "@portevoix/data/vocabulary/testimony";
import { codePointLength, normaliseText } from "@portevoix/data/vocabulary/text";
import { UnreadableFile } from "../exchange/unreadable-file.ts";
import { joinTurns } from "./join-turns.ts";
import { labelSegments } from "./label-segments.ts";
import { readCues } from "./read-cues.ts";
import { readLabelledText } from "./read-labelled-text.ts";
import type { Transcript, TranscriptFormat } from "./transcript.ts";
import { voiceSegments } from "./voice-segments.ts";

/**
 * Reads a transcript into turns. Times are milliseconds; texts are normalised as everywhere in the program. What cannot be
 * read is a problem with its line, the rest is read. Throws `no-cue` when nothing can be read and `transcript-too-long` when
 * the words pass the longest text. Linear in the text.
 */
export function readTranscript(text: string, format: TranscriptFormat): Transcript {
	const clean: string = normaliseText(text);
	const { cues, problems } = format === "txt" ? { cues: [], problems: [] } : readCues(clean);
	const pieces = format === "txt" ? readLabelledText(clean) : labelSegments(voiceSegments(cues));
	const turns = joinTurns(pieces);
	if (turns.length === 0) throw new UnreadableFile("no-cue");
	const length = turns.reduce((total, turn) => total + codePointLength(turn.text), 0);
	if (length > LONGEST_TEXT) throw new UnreadableFile("transcript-too-long");
	const speakers = new Set(turns.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
	return { turns, speakers: [...speakers], problems };
}

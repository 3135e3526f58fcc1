import type { RowProblem } from "../exchange/row-problem.ts";

/** How a transcript is written: WebVTT, SubRip, or lines that begin with a speaker's label. */
export type TranscriptFormat = "vtt" | "srt" | "txt";

/** What one speaker says at a stretch. Times in milliseconds from the start of the recording. */
export type Turn = { speaker: string | null; fromMs?: number; toMs?: number; text: string };

/** A part of a transcript that could not be read; `line` counts from 1. */
export type TranscriptProblem = { line: number; reason: RowProblem };

/** A transcript as read: turns in order, speakers in the order in which they first speak. */
export type Transcript = { turns: Turn[]; speakers: string[]; problems: TranscriptProblem[] };

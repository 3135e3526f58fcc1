/** A label at the beginning of a line: who speaks, perhaps when, and the words after it. */
export type Labelled = { readonly speaker: string; readonly fromMs: number | null; readonly rest: string };

const TIME = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const LEADING_TIME = new RegExp(`^[\\[(]?(${TIME})[\\])]?[ \\u00A0\\u202F]{0,4}(?:[-–—][ ]?)?`);
const TRAILING_TIME = new RegExp(`[ \\u00A0\\u202F]{0,4}[\\[(]?(${TIME})[\\])]?$`);
const LONGEST_NAME = 60;
/**
 * Reads `NAME : words`, `NAME (00:01:02): words`, `[00:01:02] NAME: words`, and a line that is only `NAME 0:03` (the words
 * follow under it). Null when the line has no such label. Whether the label is a name is asked of `isSpeakerName`.
 */
export function readLabel(line: string): Labelled | null {
	const head = line.slice(0, LONGEST_NAME + 32);
	const leading = LEADING_TIME.exec(head.trimStart());
	const start = leading ? head.length - head.trimStart().length + leading[0].length : 0;
	const colon = labelEnd(line, start);
	if (colon < 0) return leading ? null : nameAndTime(line);
	const before = line.slice(start, colon).trim();
	const trailing = TRAILING_TIME.exec(before);
	const speaker = tidy(trailing ? before.slice(0, trailing.index) : before);
	if (speaker === "" || speaker.length > LONGEST_NAME || !/\p{L}/u.test(speaker)) return null;
	const time = trailing?.[1] ?? leading?.[1];
	return { speaker, fromMs: time === undefined ? null : clock(time), rest: line.slice(colon + 1).trim() };
}

/** The first colon that is followed by a space or ends the line: not the one of `14:30` or of `https://`. */
function labelEnd(line: string, start: number): number {
	const limit = Math.min(line.length, start + LONGEST_NAME + 24);
	for (let at = start; at < limit; at += 1) {
		if (line[at] === ":" && (at + 1 >= line.length || /\s/.test(line[at + 1] ?? ""))) return at;
	}
	return -1;
}

function nameAndTime(line: string): Labelled | null {
	if (line.length > LONGEST_NAME + 16) return null;
	const text = line.trim();
	const time = TRAILING_TIME.exec(text);
	const speaker = time ? tidy(text.slice(0, time.index)) : "";
	if (!time?.[1] || !/\p{L}/u.test(speaker)) return null;
	return { speaker, fromMs: clock(time[1]), rest: "" };
}

function tidy(speaker: string): string {
	return speaker
		.replace(/[\s\u00A0\u202F]+/g, " ")
		.replace(/^(?:[-–—*>]|\*\*)+ ?|(?:\*\*)$/g, "")
		.trim();
}

function clock(time: string): number {
	const [whole, fraction = "0"] = time.split(/[.,]/);
	const seconds = (whole ?? "").split(":").reduce((total, part) => total * 60 + Number(part), 0);
	return seconds * 1000 + Number(fraction.padEnd(3, "0"));
}

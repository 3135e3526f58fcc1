import type { Cue } from "./read-cues.ts";
import { stripCueMarkup } from "./strip-cue-markup.ts";
import type { Turn } from "./transcript.ts";

const VOICE = /<v(?:\.[^<> \t]*)?[ \t]([^<>]*)>/g;

/** The words of each cue with the speaker of its voice tags (WebVTT §4.2.2 `<v Name>`); one cue may hold several voices. */
export function voiceSegments(cues: readonly Cue[]): Turn[] {
	const rolling = cues.some(({ lines }) => lines.some((line) => /<\d{1,3}:\d{2}[\d:.]{0,12}>/.test(line)));
	const turns: Turn[] = [];
	let before: string | undefined;
	for (const { fromMs, toMs, lines } of cues) {
		let kept = lines;
		// Captions that roll up repeat the last line of the cue before.
		if (rolling && before !== undefined && stripCueMarkup(lines[0] ?? "").trim() === before)
			kept = lines.slice(1);
		const last = lines.at(-1);
		if (last !== undefined) before = stripCueMarkup(last).trim();
		const raw = joinLines(kept);
		let [speaker, from]: [string | null, number] = [null, 0];
		const push = (words: string) => {
			const text = stripCueMarkup(words).trim();
			if (text !== "") turns.push({ speaker, fromMs, toMs, text });
		};
		for (const match of raw.matchAll(VOICE)) {
			push(raw.slice(from, match.index));
			speaker =
				stripCueMarkup(match[1] ?? "")
					.replace(/\s+/g, " ")
					.trim() || null;
			from = match.index + match[0].length;
		}
		push(raw.slice(from));
	}
	return turns;
}

/** Lines of a cue are only folded, except where a dash opens the words of another person. */
function joinLines(lines: readonly string[]): string {
	return lines.reduce((text, line) => {
		const words = line.trim();
		if (text === "") return words;
		return /^[-–—][ \u00A0]?\p{L}/u.test(words) ? `${text}\n${words}` : `${text} ${words}`;
	}, "");
}

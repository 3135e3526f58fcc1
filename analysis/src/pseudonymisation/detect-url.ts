import type { Candidate } from "./candidate.ts";
import type { Reading } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const addresses =
	/(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"«»)\]]{3,300}|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{2,63}\.(?:be|fr|com|org|net|eu|nl|de|lu|info|io|brussels|vlaanderen|gouv\.fr|fgov\.be)(?![\p{L}\p{N}@.])(?:\/[^\s<>"«»)\]]{0,200})?/giu;
const handles = /(?<![\p{L}\p{N}@._%+-])@[a-z0-9_][a-z0-9_.]{2,29}(?![\p{L}\p{N}@])/giu;
const publicHosts =
	/^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:inami|riziv|fgov|belgium|luss|aviq|kce|wallonie|vlaanderen|brussels|europa|iweps|masante|myhealth|health|sante|itsme|doctolib|service-public|who|youtube|google|wikipedia)\.(?:be|eu|com|org|fr|int|gouv\.fr|brussels)(?:[/?#:]|$)/i;

/** Web addresses and names on social networks; sites of public bodies and of everyone say nothing about a person. */
export function detectUrl({ text }: Reading): Candidate[] {
	const found: Candidate[] = [];
	for (const match of text.matchAll(addresses)) {
		const words = match[0].replace(/[.,;:!?'’]+$/, "");
		if (publicHosts.test(words)) continue;
		const [start, end] = [match.index, match.index + words.length];
		found.push({ start, end, kind: "url", confidence: 0.95, reason: "url", replacement: replacements.url });
	}
	for (const match of text.matchAll(handles)) {
		const words = match[0].replace(/\.+$/, "");
		if (text[match.index - 1] === " " && /\p{L}/u.test(text[match.index - 2] ?? "") && words.includes("."))
			continue;
		const [start, end] = [match.index, match.index + words.length];
		found.push({
			start,
			end,
			kind: "url",
			confidence: 0.9,
			reason: "handle",
			replacement: replacements.handle,
		});
	}
	return found.sort((a, b) => a.start - b.start);
}

import type { Candidate } from "./candidate.ts";
import type { Reading, Token } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const local = /[\p{L}\p{N}._%+'’-]/u;
const domain = /[\p{L}\p{N}.-]/u;
const joins = /^(?:POINT|TIRET|UNDERSCORE|DOT|PUNT|BAS|SOUS|DU|MOINS)$/;

/** Steps over a chain of words joined by spoken marks (« jean point dupont »). Returns the last token of the chain. */
const chain = (tokens: readonly Token[], from: number, step: 1 | -1): number => {
	let at = from;
	for (let steps = 0; steps < 8; steps += 1) {
		let next = at + step;
		let joined = 0;
		while (joined < 3 && joins.test(tokens[next]?.fold ?? "")) {
			next += step;
			joined += 1;
		}
		const word = tokens[next];
		if (joined === 0 || word === undefined || (word.fold === "" && word.shape !== "number")) break;
		at = next;
	}
	return at;
};

/** E-mail addresses, also with spaces around their signs and as said aloud (« arobase », « point »). */
export function detectEmail({ text, tokens }: Reading): Candidate[] {
	const found: Candidate[] = [];
	for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
		const spacedBefore = text[at - 1] === " ";
		const spacedAfter = text[at + 1] === " ";
		const from = spacedBefore ? at - 1 : at;
		let start = from;
		while (start > 0 && from - start < 64 && local.test(text[start - 1]!)) start -= 1;
		while (start < from && /[.'’+-]/.test(text[start]!)) start += 1;
		let end = spacedAfter ? at + 2 : at + 1;
		const first = end;
		while (end < text.length && end - first < 200) {
			if (domain.test(text[end]!)) end += 1;
			else if (spacedAfter && / ?\. ?\p{L}/uy.test(text.slice(end, end + 4)) && text.startsWith(" .", end))
				end += 3;
			else break;
		}
		while (end > first && /[.-]/.test(text[end - 1]!)) end -= 1;
		const host = text.slice(first, end);
		if (start === from || !/\p{L}/u.test(host)) continue;
		if ((spacedBefore || spacedAfter) && !host.includes(".")) continue;
		if (start < (found.at(-1)?.end ?? 0)) continue;
		const confidence = host.includes(".") ? 0.99 : 0.85;
		found.push({ start, end, kind: "email", confidence, reason: "email", replacement: replacements.email });
	}
	for (let index = 1; index + 1 < tokens.length; index += 1) {
		if (!/^(?:AROBASE|AROBAS|AROBAZE|APENSTAARTJE)$/.test(tokens[index]!.fold)) continue;
		const [before, after] = [tokens[index - 1]!, tokens[index + 1]!];
		if ((before.fold === "" && before.shape !== "number") || after.fold === "") continue;
		const start = tokens[chain(tokens, index - 1, -1)]!.start;
		const end = tokens[chain(tokens, index + 1, 1)]!.end;
		found.push({
			start,
			end,
			kind: "email",
			confidence: 0.97,
			reason: "emailSpoken",
			replacement: replacements.email,
		});
	}
	return found.sort((a, b) => a.start - b.start);
}

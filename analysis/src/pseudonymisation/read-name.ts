import { isParticle } from "./is-particle.ts";
import { type NamePart, readNamePart } from "./read-name-part.ts";
import type { Token } from "./read-words.ts";

/**
 * Reads the parts of a name that follow each other from a token on one line: at most `longest`, particles kept between them
 * (as the head of the next part). `accepts` says whether a part may belong; reading stops at the first that may not.
 */
export function readName(
	tokens: readonly Token[],
	index: number,
	longest: number,
	accepts: (part: NamePart, position: number) => boolean,
): NamePart[] {
	const parts: NamePart[] = [];
	let at = index;
	while (parts.length < longest) {
		let head = at;
		let linked = 0;
		while (
			linked < 3 &&
			isParticle(tokens[head]?.fold ?? "") &&
			!(tokens[head]!.shape === "upper" && tokens[head + 1]?.text === ".")
		) {
			head += 1;
			if (/^['’-]$/.test(tokens[head]?.text ?? "") && !tokens[head]!.spaced) head += 1;
			linked += 1;
		}
		let part = readNamePart(tokens, head);
		const lower = tokens[at]?.shape === "lower";
		if (
			linked > 0 &&
			(part === undefined ||
				(lower && part.shape === "lower") ||
				(parts.length === 0 && lower) ||
				!accepts(part, parts.length))
		) {
			if (lower) break;
			head = at;
			part = readNamePart(tokens, at);
		}
		if (part === undefined || !accepts(part, parts.length)) break;
		parts.push(head === at ? part : { ...part, from: at, first: undefined });
		at = part.next;
	}
	return parts;
}

import type { OriginalDocument, PassageFrame } from "@portevoix/data/vocabulary/frame";
import { codePointLength, normaliseText } from "@portevoix/data/vocabulary/text";

/** One answer or turn, before it takes its place in a body. */
export type OriginalPart = Omit<PassageFrame, "start" | "end"> & { readonly text: string };

/** Joins parts by an empty line and notes where each stands. Parts without words are left out. */
export function composeOriginal(parts: readonly OriginalPart[]): OriginalDocument {
	let body = "";
	let position = 0;
	const frames: PassageFrame[] = [];
	for (const { text, ...frame } of parts) {
		const words = normaliseText(text).trim();
		if (words === "") continue;
		if (body !== "") {
			body += "\n\n";
			position += 2;
		}
		const length = codePointLength(words);
		frames.push({ ...frame, start: position, end: position + length });
		body += words;
		position += length;
	}
	return { version: 1, body, frames };
}

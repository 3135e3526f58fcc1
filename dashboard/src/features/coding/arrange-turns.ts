import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import type { Span } from "@portevoix/data/vocabulary/text";
import { type CodableText, isCodable } from "./codable-text.ts";

/** One sentence with the white space after it, so that a turn is whole when its stretches are put together. */
type Stretch = Span & { readonly sentence: number };

export type Turn = {
	readonly frame: PassageFrame;
	readonly canBeCoded: boolean;
	readonly stretches: readonly Stretch[];
};

/** The frames of a text with their sentences, as they are shown. `sentence` is the number in `text.sentences`. */
export function arrangeTurns(text: CodableText): Turn[] {
	const turns: Turn[] = [];
	let next = 0;
	for (const frame of text.frames) {
		const first = next;
		while (next < text.sentences.length && text.sentences[next]!.end <= frame.end) next += 1;
		const stretches: Stretch[] = [];
		for (let sentence = first; sentence < next; sentence += 1) {
			stretches.push({
				sentence,
				start: sentence === first ? frame.start : text.sentences[sentence]!.start,
				end: sentence === next - 1 ? frame.end : text.sentences[sentence + 1]!.start,
			});
		}
		turns.push({ frame, canBeCoded: isCodable(text, frame), stretches });
	}
	return turns;
}

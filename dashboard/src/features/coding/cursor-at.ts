import type { CodableText } from "./codable-text.ts";
import type { Cursor } from "./move-cursor.ts";

/** The sentence that a link from elsewhere points into, by a code point of the text. */
export function cursorAt(text: CodableText, place: number | null): Cursor | null {
	const sentence = text.sentences.find(({ start, end }) => place !== null && start <= place && place < end);
	return sentence ? { anchor: sentence, head: sentence } : null;
}

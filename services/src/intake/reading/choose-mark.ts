import { UnreadableFile } from "@portevoix/analysis/exchange/unreadable-file";

const [FIRST, COUNT] = [0xe000, 0x1900];

/** A sign of the private-use area (U+E000–U+F8FF) that a text does not hold; a text that holds all of them is `binary-file`. */
export function chooseMark(text: string): string {
	const usual = String.fromCharCode(FIRST);
	if (!text.includes(usual)) return usual;
	const present = new Uint8Array(COUNT);
	for (let at = 0; at < text.length; at += 1) {
		const place = text.charCodeAt(at) - FIRST;
		if (place >= 0 && place < COUNT) present[place] = 1;
	}
	const free = present.indexOf(0);
	if (free < 0) throw new UnreadableFile("binary-file");
	return String.fromCharCode(FIRST + free);
}

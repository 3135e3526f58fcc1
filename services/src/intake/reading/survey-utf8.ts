/** What the bytes of a file say of UTF-8. */
export type Utf8Survey = {
	readonly wellFormed: boolean;
	/** Well-formed sequences of two bytes and more. */
	readonly sequences: number;
	/** Bytes over 0x7F that belong to no well-formed sequence. */
	readonly broken: number;
	/** All bytes over 0x7F. */
	readonly high: number;
};

/** Counts, in one pass, the sequences of UTF-8 that are well formed (Unicode, table 3-7, surrogates apart) and the bytes that are not. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
	let [sequences, broken, high] = [0, 0, 0];
	for (let at = 0; at < bytes.length; at += 1) {
		const lead = bytes[at] ?? 0;
		if (lead < 0x80) continue;
		const length = sequenceLength(lead, bytes[at + 1] ?? 0);
		let whole = length > 0;
		for (let next = 1; whole && next < length; next += 1) whole = ((bytes[at + next] ?? 0) & 0xc0) === 0x80;
		if (!whole) {
			broken += 1;
			high += 1;
			continue;
		}
		sequences += 1;
		high += length;
		at += length - 1;
	}
	return { wellFormed: broken === 0, sequences, broken, high };
}

/** The number of bytes that a leading byte announces; 0 when it, with the byte after it, begins no sequence. */
function sequenceLength(lead: number, second: number): number {
	if (lead >= 0xc2 && lead <= 0xdf) return 2;
	if (lead >= 0xe0 && lead <= 0xef) {
		if (lead === 0xe0 && second < 0xa0) return 0;
		return lead === 0xed && second > 0x9f ? 0 : 3;
	}
	if (lead < 0xf0 || lead > 0xf4) return 0;
	if (lead === 0xf0 && second < 0x90) return 0;
	return lead === 0xf4 && second > 0x8f ? 0 : 4;
}

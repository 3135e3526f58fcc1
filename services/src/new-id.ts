/**
 * A source of UUIDv7 (RFC 9562 §5.7, method 1 of §6.2): ids made by one source sort in the order in which they were
 * made, within a millisecond too, by a 12-bit counter in the place of `rand_a`.
 */
export function createIdSource(now: () => Date, randomBytes: (length: number) => Uint8Array): () => string {
	let last = 0;
	let counter = 0;
	return () => {
		const time = now().getTime();
		if (time > last) {
			last = time;
			counter = 0;
		} else {
			counter += 1;
			// More than 4,096 ids in a millisecond, or a clock that went back: borrow from the next one.
			if (counter > 0xfff) {
				last += 1;
				counter = 0;
			}
		}
		const bytes = new Uint8Array(16);
		let rest = last;
		for (let index = 5; index >= 0; index -= 1) {
			bytes[index] = rest % 256;
			rest = Math.floor(rest / 256);
		}
		bytes[6] = 0x70 | (counter >> 8);
		bytes[7] = counter & 0xff;
		bytes.set(randomBytes(8), 8);
		bytes[8] = (bytes[8]! & 0x3f) | 0x80;
		const hex = Buffer.from(bytes).toString("hex");
		return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
	};
}

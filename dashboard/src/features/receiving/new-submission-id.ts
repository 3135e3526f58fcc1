/** A random UUID (version 4) from 16 random bytes; `crypto.randomUUID` is missing where the desk is served without https. */
export function newSubmissionId(bytes: Uint8Array = crypto.getRandomValues(new Uint8Array(16))): string {
	const set = bytes.slice();
	set[6] = ((set[6] ?? 0) & 0x0f) | 0x40;
	set[8] = ((set[8] ?? 0) & 0x3f) | 0x80;
	const hex = [...set].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

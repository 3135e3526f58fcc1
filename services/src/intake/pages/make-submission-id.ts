/** A random UUIDv4 (RFC 9562 §5.4): the secret by which a repeated sending is recognised. */
export function makeSubmissionId(random: Uint8Array): string {
	const bytes = Uint8Array.from(random.subarray(0, 16));
	bytes[6] = (bytes[6]! & 0x0f) | 0x40;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	return Buffer.from(bytes)
		.toString("hex")
		.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

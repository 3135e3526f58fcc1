import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** JSON with sorted keys: the same value always gives the same letters. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) =>
		typeof part === "object" && part !== null && !Array.isArray(part)
			? Object.fromEntries(
					Object.entries(part).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)),
				)
			: part,
	);
}

/** SHA-256 in hex over a salt and a text. */
export function saltedHash(salt: string, text: string): string {
	return createHash("sha256").update(salt).update("\n").update(text).digest("hex");
}

/** HMAC-SHA-256 in hex: cannot be made without the key. */
export function keyedHash(key: Uint8Array, text: string): string {
	return createHmac("sha256", key).update(text).digest("hex");
}

/** Compares two hex hashes without telling by its time where they differ. */
export function sameHash(left: string, right: string): boolean {
	const a = Buffer.from(left);
	const b = Buffer.from(right);
	return a.length === b.length && timingSafeEqual(a, b);
}

const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A staff reference such as `T-26-4K7QXM`: no I, L, O, U, 0, 1. Random, so it says nothing of order; 30⁶ a year. */
export function makeReference(now: Date, random: Uint8Array): string {
	let letters = "";
	for (let index = 0; index < 6; index += 1) letters += ALPHABET[random[index]! % ALPHABET.length];
	return `T-${String(now.getUTCFullYear()).slice(2)}-${letters}`;
}

import { createHmac } from "node:crypto";

const DIGITS = 14;

function checkDigits(number: string): string {
	return String(97n - (BigInt(number) % 97n)).padStart(2, "0");
}

function inFours(digits: string): string {
	return digits.replace(/(\d{4})(?=\d)/g, "$1 ");
}

/**
 * The witness's code for a submission: 14 digits (46.5 bits) drawn from an HMAC under the receipt key, and 2 check
 * digits (97 − n mod 97, which find every single wrong digit), written 4 × 4. Derived rather than drawn, so that a
 * repeated sending answers the same code although the code is stored nowhere.
 */
export function receiptCodeFor(receiptKey: Uint8Array, submissionId: string): string {
	const digest = createHmac("sha256", receiptKey).update("code\n").update(submissionId).digest();
	const number = (digest.readBigUInt64BE(0) % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, "0");
	return inFours(number + checkDigits(number));
}

/** Reads a code as people type or say it; `null` when it cannot be one (wrong length or check digits). */
export function readReceiptCode(typed: string): string | null {
	const digits = typed.replace(/[\s.\-/]/g, "");
	if (!/^\d{16}$/.test(digits)) return null;
	const number = digits.slice(0, DIGITS);
	return checkDigits(number) === digits.slice(DIGITS) ? inFours(digits) : null;
}

/** What is stored of a code: its HMAC under a key that is not in the database. */
export function receiptLookup(receiptKey: Uint8Array, code: string): string {
	return createHmac("sha256", receiptKey).update("lookup\n").update(code.replaceAll(" ", "")).digest("hex");
}

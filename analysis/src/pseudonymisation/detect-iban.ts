import type { Candidate } from "./candidate.ts";
import type { Reading } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const lengths: Record<string, number> = {
	BE: 16, FR: 27, NL: 18, DE: 22, LU: 20, GB: 22, IT: 27, ES: 24, PT: 25, CH: 21, AT: 20, IE: 22, PL: 28, RO: 24,
	BG: 22, GR: 27, MC: 27, DK: 18, SE: 24, FI: 18, CZ: 24, HU: 28,
};
const opening = /(?<![\p{L}\d])[A-Za-z]{2}[ -]?\d{2}(?=[ .-]?[A-Za-z0-9])/gu;

/** Whether letters and digits without spaces are an IBAN: length of the country, remainder 1 (ISO 13616, ISO 7064 mod 97-10). */
export function isIban(compact: string): boolean {
	const iban = compact.toUpperCase();
	if (lengths[iban.slice(0, 2)] !== iban.length || !/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return false;
	let remainder = 0;
	for (const sign of iban.slice(4) + iban.slice(0, 4)) {
		const value = Number.parseInt(sign, 36);
		remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
	}
	return remainder === 1;
}

/** Bank account numbers: a country, its length, and the check digits; a wrong check still counts as a typing slip. */
export function detectIban({ text }: Reading): Candidate[] {
	const found: Candidate[] = [];
	for (const match of text.matchAll(opening)) {
		const start = match.index;
		const length = lengths[match[0].slice(0, 2).toUpperCase()];
		if (length === undefined || start < (found.at(-1)?.end ?? 0)) continue;
		let compact = "";
		let end = start;
		for (let index = start; index < text.length && compact.length < length && index - start < length * 2; index += 1) {
			const sign = text[index]!;
			if (/[A-Za-z0-9]/.test(sign)) {
				compact += sign;
				end = index + 1;
			} else if (!/[ .\u00a0\u202f-]/.test(sign)) break;
		}
		// « de 7500 euros aux dons » may satisfy the check by chance: an account number is mostly figures.
		const checked = isIban(compact) && compact.replace(/\D/g, "").length * 2 >= compact.length;
		const typed = /^[A-Z]{2}\d+$/.test(compact) && compact.length === length && !/[\p{L}\d]/u.test(text[end] ?? "");
		if (!checked && !typed) continue;
		found.push({
			start,
			end,
			kind: "iban",
			confidence: checked ? 0.99 : 0.8,
			reason: checked ? "ibanChecked" : "ibanContext",
			replacement: replacements.iban,
		});
	}
	return found;
}

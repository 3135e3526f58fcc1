import type { Candidate } from "./candidate.ts";
import { ibanLengths } from "./iban-lengths.ts";
import { isIban } from "./is-iban.ts";
import type { Reading } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const opening = /(?<![\p{L}\d])[A-Za-z]{2}[ -]?\d{2}(?=[ .-]?[A-Za-z0-9])/gu;

/** Bank account numbers: a country, its length, and the check digits; a wrong check still counts as a typing slip. */
export function detectIban({ text }: Reading): Candidate[] {
	const found: Candidate[] = [];
	for (const match of text.matchAll(opening)) {
		const start = match.index;
		const length = ibanLengths[match[0].slice(0, 2).toUpperCase()];
		if (length === undefined || start < (found.at(-1)?.end ?? 0)) continue;
		let compact = "";
		let end = start;
		for (
			let index = start;
			index < text.length && compact.length < length && index - start < length * 2;
			index += 1
		) {
			const sign = text[index]!;
			if (/[A-Za-z0-9]/.test(sign)) {
				compact += sign;
				end = index + 1;
			} else if (!/[ .\u00a0\u202f-]/.test(sign)) break;
		}
		// « de 7500 euros aux dons » may satisfy the check by chance: an account number is mostly figures.
		const checked = isIban(compact) && compact.replace(/\D/g, "").length * 2 >= compact.length;
		const typed =
			/^[A-Z]{2}\d+$/.test(compact) && compact.length === length && !/[\p{L}\d]/u.test(text[end] ?? "");
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

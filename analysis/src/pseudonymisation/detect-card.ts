import type { Candidate } from "./candidate.ts";
import { isLuhn } from "./is-luhn.ts";
import { type DigitRun, readDigits } from "./read-digits.ts";
import type { Reading } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const bankCard = /^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|67\d{14,15}|3[47]\d{13})$/;

/** Belgian identity card: twelve digits as 3-7-2, the last two being the first ten modulo 97 (0 gives 97). */
const isIdentityCard = (digits: string): boolean => {
	const remainder = Number(digits.slice(0, 10)) % 97;
	return digits.length === 12 && Number(digits.slice(10)) === (remainder === 0 ? 97 : remainder);
};

/** Bank cards (issuer and Luhn check) and Belgian identity cards (3-7-2 form and check). */
export function detectCard(reading: Reading, runs: readonly DigitRun[] = readDigits(reading)): Candidate[] {
	const found: Candidate[] = [];
	for (const { groups, gaps } of runs) {
		for (let from = 0; from < groups.length; from += 1) {
			let digits = "";
			for (let to = from; to < groups.length && to - from < 5 && digits.length < 17; to += 1) {
				if (to > from && !/^[ .\u00a0-]$/.test(gaps[to - 1]!)) break;
				digits += groups[to]!.digits;
				if (digits.length !== 12 && digits.length < 15) continue;
				const sizes = groups
					.slice(from, to + 1)
					.map((group) => group.digits.length)
					.join("-");
				const identity = (sizes === "3-7-2" || sizes === "12") && isIdentityCard(digits);
				const bank = /^(?:4-4-4-[45]|1[567]|4-6-5)$/.test(sizes) && bankCard.test(digits) && isLuhn(digits);
				if (!identity && !bank) continue;
				const [start, end] = [groups[from]!.start, groups[to]!.end];
				const confidence = sizes === "12" ? 0.8 : 0.96;
				found.push({
					start,
					end,
					kind: "card",
					confidence,
					reason: "cardChecked",
					replacement: replacements.card,
				});
				from = to;
				break;
			}
		}
	}
	return found;
}

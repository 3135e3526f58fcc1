import type { Candidate } from "./candidate.ts";
import { isEnterpriseNumber } from "./is-enterprise-number.ts";
import { isInamiNumber } from "./is-inami-number.ts";
import { readContext } from "./read-context.ts";
import { type DigitRun, readDigits } from "./read-digits.ts";
import type { Reading } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const announced = /(?:INAMI|RIZIV|\bRPPS\b|\bADELI\b)[^A-Z0-9]{0,12}$/;

/** Numbers of doctors and other professionals, and enterprise numbers written as such (a sole trader is a person). */
export function detectProfessionalNumber(
	reading: Reading,
	runs: readonly DigitRun[] = readDigits(reading),
): Candidate[] {
	const found: Candidate[] = [];
	for (const { groups, gaps } of runs) {
		for (let from = 0; from < groups.length; from += 1) {
			const start = groups[from]!.start;
			let context: boolean | undefined;
			let digits = "";
			for (let to = from; to < groups.length && to - from < 6 && digits.length < 12; to += 1) {
				if (to > from && gaps[to - 1]!.length !== 1) break;
				digits += groups[to]!.digits;
				if (digits.length < 6) continue;
				context ??= announced.test(readContext(reading.text, start));
				if (!context && digits.length !== 10 && digits.length !== 11) continue;
				const sizes = groups
					.slice(from, to + 1)
					.map((group) => group.digits.length)
					.join("-");
				const inami = isInamiNumber(digits) && (context || sizes === "1-5-2-3");
				const enterprise =
					isEnterpriseNumber(digits) &&
					(sizes === "4-3-3" ||
						/\b(?:BE|BCE|TVA|BTW|KBO)[^A-Z0-9]{0,4}$/.test(readContext(reading.text, start)));
				const end = groups[to]!.end;
				const last = to + 1 === groups.length || gaps[to]!.length > 1;
				const told = context && last && digits.length >= 6;
				if (!inami && !enterprise && !told) continue;
				found.push({
					start,
					end,
					kind: "professional-number",
					confidence: inami ? 0.97 : enterprise ? 0.92 : 0.85,
					reason: inami ? "professionalChecked" : enterprise ? "enterprise" : "professionalContext",
					replacement: enterprise ? replacements.enterprise : replacements.professional,
				});
				from = to;
				break;
			}
		}
	}
	return found;
}

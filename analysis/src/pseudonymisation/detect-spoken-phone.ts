import type { Candidate } from "./candidate.ts";
import { readNumberWords } from "./read-number-words.ts";
import type { Reading } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

/** The digits of one number said aloud, in words or figures, and the token after it. */
const piece = (reading: Reading, index: number): { digits: string; next: number } | undefined => {
	const token = reading.tokens[index];
	if (token?.shape === "number") return { digits: token.text, next: index + 1 };
	const number = readNumberWords(reading.tokens, index);
	return number === undefined ? undefined : { digits: String(number.value), next: number.next };
};

/** Phone numbers in words (« zéro quatre cent septante-cinq, douze, … ») : from « zéro » or « plus », nine to eleven digits. */
export function detectSpokenPhone(reading: Reading): Candidate[] {
	const { tokens } = reading;
	const found: Candidate[] = [];
	for (let index = 0; index < tokens.length; index += 1) {
		const plus = tokens[index]!.fold === "PLUS";
		if (tokens[index]!.fold !== "ZERO" && !plus) continue;
		let digits = "";
		let worded = 0;
		let next = plus ? index + 1 : index;
		let last = next;
		for (let steps = 0; steps < 12 && digits.length < 11; steps += 1) {
			const read = piece(reading, next);
			if (read === undefined || digits.length + read.digits.length > 11) break;
			if (tokens[next]!.shape !== "number") worded += 1;
			digits += read.digits;
			last = read.next - 1;
			next = read.next;
			while (/^[,.\-/]$/.test(tokens[next]?.text ?? "")) next += 1;
		}
		const whole = plus ? /^(?:32|33|31|49|352)\d{7,10}$/.test(digits) : /^0[1-9]\d{6,9}$/.test(digits);
		if (!whole || worded < 2) continue;
		found.push({
			start: tokens[index]!.start,
			end: tokens[last]!.end,
			kind: "phone",
			confidence: 0.95,
			reason: "phoneSpoken",
			replacement: replacements.phone,
		});
		index = last;
	}
	return found;
}

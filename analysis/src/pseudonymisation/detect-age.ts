import type { Candidate } from "./candidate.ts";
import { readContext } from "./read-context.ts";
import { readNumberWords } from "./read-number-words.ts";
import type { Reading } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const yearWords = /^(?:ANS|JAAR|JAHRE|YEARS)$/;

/** Ages from 90 to 125, in figures or words; a length of time (« il y a 92 ans », « depuis 95 ans ») is no age. */
export function detectAge({ text, tokens }: Reading): Candidate[] {
	const found: Candidate[] = [];
	for (let index = 0; index < tokens.length; index += 1) {
		const token = tokens[index]!;
		const figures = token.shape === "number" && token.text.length <= 3;
		const number = figures ? { value: Number(token.text), next: index + 1 } : readNumberWords(tokens, index);
		if (number === undefined) continue;
		const unit = tokens[number.next];
		index = number.next - 1;
		if (unit === undefined || !yearWords.test(unit.fold) || number.value < 90 || number.value > 125) continue;
		if (/(?:\bIL Y A|DEPUIS|PENDANT|DURANT|TOUS LES|DANS)\s*$/.test(readContext(text, token.start, 16)))
			continue;
		const [start, end] = [token.start, unit.end];
		found.push({ start, end, kind: "age", confidence: 0.95, reason: "age", replacement: replacements.age });
	}
	return found;
}

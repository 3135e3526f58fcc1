import type { Candidate } from "./candidate.ts";
import { readContext } from "./read-context.ts";
import type { Reading } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const announced =
	/(?:\bIPP\b|\bNDA\b|\bNIP\b|\bIP\b|\bID\b|DOSSIER|ADMISSION|MATRICULE|SEJOUR|IDENTIFIANT|IDENTIFICATION|\bREFERENCE|\bREF\b|PATIENT|VISITE|HOSPITALISATION|AFFILI|VIGNETTE|SOUS LE NUMERO|NUMERO|\bN[°O]\b)[^0-9]{0,16}$/;
const strong =
	/(?:\bIPP\b|\bNDA\b|\bNIP\b|DOSSIER|ADMISSION|MATRICULE|IDENTIFIANT|AFFILI|VIGNETTE|SOUS LE NUMERO)[^0-9]{0,16}$/;
const codes =
	/(?<![\p{L}\d.,+@])(?:\d{2,9}[/-]\d{3,9}|\d[\dA-Z]{3,19}|[A-Z]{1,3}\d{4,18})(?![\p{L}\d@]|[.,]\d)/gu;
const communications = /\+\+\+ ?(\d{3}) ?\/ ?(\d{4}) ?\/ ?(\d{5}) ?\+\+\+/g;

const isCommunication = (digits: string): boolean => {
	const remainder = Number(digits.slice(0, 10)) % 97;
	return Number(digits.slice(10)) === (remainder === 0 ? 97 : remainder);
};

/** File and admission numbers by the words before them, long bare numbers, and structured payment references. */
export function detectRecordNumber({ text }: Reading): Candidate[] {
	const found: Candidate[] = [];
	for (const match of text.matchAll(communications)) {
		const [start, end] = [match.index, match.index + match[0].length];
		const checked = isCommunication(`${match[1]}${match[2]}${match[3]}`);
		found.push({
			start,
			end,
			kind: "record-number",
			confidence: checked ? 0.98 : 0.8,
			reason: "communication",
			replacement: replacements.communication,
		});
	}
	for (const match of text.matchAll(codes)) {
		const digits = match[0].replace(/\D/g, "");
		if (digits.length < 4) continue;
		const context = readContext(text, match.index, 40);
		const told = strong.test(context) || (digits.length >= 6 && announced.test(context));
		const long =
			/^\d{8,14}$/.test(match[0]) ||
			(match[0].length >= 8 && digits.length >= 6 && /^\d+[A-Z]{2,}\d+$/.test(match[0]));
		if (!told && !long) continue;
		found.push({
			start: match.index,
			end: match.index + match[0].length,
			kind: "record-number",
			confidence: told ? 0.86 : 0.55,
			reason: told ? "recordContext" : "recordForm",
			replacement: replacements.record,
		});
	}
	return found;
}

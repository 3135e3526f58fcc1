import type { MaskProposal } from "@portevoix/data/vocabulary/identifier";
import type { Candidate } from "./candidate.ts";
import { detectAddress } from "./detect-address.ts";
import { detectAge } from "./detect-age.ts";
import { detectCard } from "./detect-card.ts";
import { detectDate } from "./detect-date.ts";
import { detectEmail } from "./detect-email.ts";
import { detectIban } from "./detect-iban.ts";
import { detectInstitution } from "./detect-institution.ts";
import { detectKnownPerson } from "./detect-known-person.ts";
import { detectNationalNumber } from "./detect-national-number.ts";
import { detectPerson } from "./detect-person.ts";
import { detectPhone } from "./detect-phone.ts";
import { detectPlace } from "./detect-place.ts";
import { detectPlate } from "./detect-plate.ts";
import { detectProfessionalNumber } from "./detect-professional-number.ts";
import { detectRecordNumber } from "./detect-record-number.ts";
import { detectUrl } from "./detect-url.ts";
import { letterOf } from "./letter-of.ts";
import { namePersons } from "./name-persons.ts";
import { readDigits } from "./read-digits.ts";
import { readWords } from "./read-words.ts";
import { settleCandidates } from "./settle-candidates.ts";
import { reasons, replacements } from "./wording.fr.ts";

/**
 * Proposes what to mask in a text (Unicode NFC, `\n` line ends). The proposals come in the order of the text and never overlap;
 * `start` and `end` count code points. The same person, place or institution always gets the same replacement. Recall comes
 * first: a person decides on every proposal. `spoken` says that capitals and punctuation are missing, as in a raw transcript;
 * left out, the text itself tells. Deterministic; linear in the length of the text.
 */
export function proposeMasks(
	text: string,
	options: { language?: "fr" | "nl" | "de" | "en"; spoken?: boolean } = {},
): MaskProposal[] {
	const reading = readWords(text, options.spoken);
	const runs = readDigits(reading);
	const persons = detectPerson(reading);
	const addresses = detectAddress(reading);
	const settled = settleCandidates(
		[
			...detectNationalNumber(reading, runs),
			...detectIban(reading),
			...detectCard(reading, runs),
			...detectPhone(reading, runs),
			...detectEmail(reading),
			...detectUrl(reading),
			...detectDate(reading),
			...detectAge(reading),
			...addresses,
			...detectPlace(reading, addresses),
			...persons,
			...detectKnownPerson(reading, persons),
			...detectInstitution(reading),
			...detectPlate(reading),
			...detectRecordNumber(reading),
			...detectProfessionalNumber(reading, runs),
		],
		text.length,
	);
	const replacementOf = chooseReplacements(settled);
	return inCodePoints(text, settled, replacementOf);
}

/** The replacement of each settled candidate: fixed words, or a label with the letter of its person, place or institution. */
function chooseReplacements(settled: readonly Candidate[]): (candidate: Candidate) => string {
	const persons = namePersons(settled);
	const counts = new Map<string, number>();
	const known = new Map<string, string>();
	const named = new Map<Candidate, string>();
	for (const candidate of settled) {
		if (candidate.named === undefined) continue;
		const { label, key } = candidate.named;
		let word = known.get(`${candidate.kind} ${key}`);
		if (word === undefined) {
			const count = counts.get(label) ?? 0;
			counts.set(label, count + 1);
			word = `[${label} ${letterOf(count)}]`;
			known.set(`${candidate.kind} ${key}`, word);
		}
		named.set(candidate, word);
	}
	return (candidate) =>
		candidate.replacement ?? persons.get(candidate) ?? named.get(candidate) ?? replacements.record;
}

/** Turns UTF-16 indexes into code points in one pass, since the candidates are sorted. */
function inCodePoints(
	text: string,
	settled: readonly Candidate[],
	replacementOf: (candidate: Candidate) => string,
): MaskProposal[] {
	let unit = 0;
	let point = 0;
	const advance = (to: number): number => {
		while (unit < to) {
			const code = text.charCodeAt(unit);
			const pair = code >= 0xd800 && code <= 0xdbff && unit + 1 < text.length;
			const low = pair ? text.charCodeAt(unit + 1) : 0;
			unit += pair && low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
			point += 1;
		}
		return point;
	};
	return settled.map((candidate) => ({
		start: advance(candidate.start),
		end: advance(candidate.end),
		kind: candidate.kind,
		text: text.slice(candidate.start, candidate.end),
		replacement: replacementOf(candidate),
		confidence: candidate.confidence,
		reason: reasons[candidate.reason],
	}));
}

import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Candidate } from "./candidate.ts";
import { detectSpokenPhone } from "./detect-spoken-phone.ts";
import { isEnterpriseNumber } from "./is-enterprise-number.ts";
import { readContext } from "./read-context.ts";
import { type DigitRun, readDigits } from "./read-digits.ts";
import type { Reading } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const announced =
	/(?:\bT[EÉ]L|PHONE|\bGSM\b|\bFAX|PORTABLE|\bMOBILE|CONTACT|JOIGN|JOINDRE|APPEL|RAPPEL|\bLIGNE\b|\bPOSTE\b|\bBIP\b|WHATSAPP|TELEFOON|\bNUMERO SUIVANT|\bCALL\b|\bBEREIKBAAR|SERVICE DE [A-Z]+ *:|\bSMS\b)/;
const elsewhere = /(?:\bIPP\b|\bNDA\b|DOSSIER|SECU|\bRPPS|INAMI|NISS|\bN[°O] ?$)/;
const shortCodes = /^(?:1\d\d|1733|1212|1307|1350|3114|3919|116\d{3}|0?800\d*|0?900\d*)$/;
const belgian = /^0(?:4\d{8}|[1-9]\d{7})$/;
const french = /^0[1-9]\d{8}$/;

/** How people group the digits of a whole number: 0475 12 34 56, 02 555 12 12, 01 42 16 00 00. */
const usualSizes = /^(?:10|9|4222|433|4321|46|2322|3222|27|36|22222|235|325)$/;
const sizesOf = (groups: DigitRun["groups"], from: number, to: number): string => {
	let sizes = "";
	for (let at = from; at <= to; at += 1) sizes += groups[at]!.digits.length;
	return sizes;
};

type Verdict = "valid" | "form" | "public" | "none";

/** Tells a number of a person from a free number that everyone knows; Belgium first, then its neighbours. */
const judge = (
	written: string,
	digits: string,
	announcedHere: boolean,
	memory: Map<string, Verdict>,
): Verdict => {
	const abroad = written.startsWith("+") || digits.startsWith("00");
	const key = abroad ? written : digits + announcedHere;
	const known = memory.get(key);
	if (known !== undefined) return known;
	let verdict: Verdict = "none";
	const countries =
		abroad || !announcedHere ? (["BE", "FR"] as const) : (["BE", "FR", "NL", "DE", "LU"] as const);
	for (const country of countries) {
		const phone = parsePhoneNumberFromString(written.replace(/[Oo]/g, "0"), country);
		if (phone?.isValid() !== true) continue;
		const type = phone.getType();
		verdict = type === "TOLL_FREE" || type === "PREMIUM_RATE" || type === "SHARED_COST" ? "public" : "valid";
		break;
	}
	if (verdict === "none" && (french.test(digits) || (abroad && digits.length >= 9 && digits.length <= 13)))
		verdict = "form";
	if (verdict === "public" && french.test(digits) && !digits.startsWith("0800")) verdict = "form";
	memory.set(key, verdict);
	return verdict;
};

/** Phone numbers in figures (Belgium and neighbours) and in words; free numbers and short public codes stay. */
export function detectPhone(reading: Reading, runs: readonly DigitRun[] = readDigits(reading)): Candidate[] {
	const { text } = reading;
	const found: Candidate[] = [];
	const memory = new Map<string, Verdict>();
	for (const { groups, gaps } of runs) {
		for (let from = 0; from < groups.length; from += 1) {
			const first = groups[from]!;
			if (isDayAt(groups, gaps, from)) {
				from += 2;
				continue;
			}
			const plus =
				text[first.start - 1] === "+" ||
				(text[first.start - 1] === "(" && /^(?:32|33|31|49|352)$/.test(first.digits));
			const start = plus
				? first.start - 1
				: text[first.start - 1] === "(" && first.digits[0] === "0"
					? first.start - 1
					: first.start;
			// Numbers in very long rows are tables: there only complete Belgian and French forms count.
			const context = from < 24 ? readContext(text, first.start, 40) : "";
			if (groups.length > 24 && first.digits.length === 1) continue;
			const told = announced.test(context) && !elsewhere.test(context.slice(-16));
			let best: { to: number; verdict: Verdict } | undefined;
			let digits = "";
			if (plus || told || first.digits.startsWith("0")) {
				for (let to = from; to < groups.length && to - from < 8; to += 1) {
					if (
						to > from &&
						(gaps[to - 1]!.includes(",") || gaps[to - 1]!.trim().length > 1) &&
						!/[()]/.test(gaps[to - 1]!)
					)
						break;
					digits += groups[to]!.digits;
					if (digits.length > 15) break;
					if (digits.length < 8) continue;
					const shaped =
						plus || digits.startsWith("00") || belgian.test(digits) || french.test(digits) || told;
					if (!shaped || (groups.length > 24 && !french.test(digits) && !belgian.test(digits))) continue;
					if (groups.length > 11 && !told && !plus && !usualSizes.test(sizesOf(groups, from, to))) continue;
					const points = text[first.end] === "." && sizesOf(groups, from, to) === "433";
					if (points && !told && isEnterpriseNumber(digits)) continue;
					const written = (plus ? "+" : "") + text.slice(first.start, groups[to]!.end);
					const verdict = judge(written, digits, told, memory);
					if (verdict === "valid" || verdict === "public" || (verdict === "form" && best === undefined))
						best = { to, verdict };
				}
			}
			if (best === undefined && told)
				best = announcedGroups(groups, gaps, from, announced.test(context.slice(-14)) ? 4 : 6);
			if (
				best === undefined &&
				groups.length === 4 &&
				from === 0 &&
				sizesOf(groups, 0, 3) === "2222" &&
				first.digits.startsWith("0")
			) {
				best = { to: 3, verdict: "form" };
			}
			if (best === undefined) continue;
			const end = groups[best.to]!.end;
			from = best.to;
			if (best.verdict === "public") continue;
			const valid = best.verdict === "valid";
			found.push({
				start,
				end,
				kind: "phone",
				confidence: valid ? (told ? 0.95 : 0.9) : best.verdict === "form" ? 0.88 : 0.82,
				reason: valid ? "phoneValid" : best.verdict === "form" ? "phoneForm" : "phoneContext",
				replacement: replacements.phone,
			});
		}
	}
	return [...found, ...detectSpokenPhone(reading)].sort((a, b) => a.start - b.start);
}

/** A day, a month and a year of four digits with one same mark between them: never the head of a phone number. */
function isDayAt(groups: DigitRun["groups"], gaps: DigitRun["gaps"], from: number): boolean {
	const [day, month, year] = [groups[from]!, groups[from + 1], groups[from + 2]];
	if (month === undefined || year === undefined || gaps[from] !== gaps[from + 1]) return false;
	return (
		day.digits.length <= 2 &&
		month.digits.length <= 2 &&
		/^(?:19|20)\d\d$/.test(year.digits) &&
		Number(month.digits) < 32
	);
}

/** Digits after words such as « tél. »: from `least` to twelve, unless a public short code. */
function announcedGroups(
	groups: DigitRun["groups"],
	gaps: DigitRun["gaps"],
	from: number,
	least: number,
): { to: number; verdict: Verdict } | undefined {
	let digits = "";
	let to = from;
	for (; to < groups.length && to - from < 7; to += 1) {
		if (to > from && !/^[ .\-/\u00a0\u202f]{1,2}$/.test(gaps[to - 1]!)) break;
		if (digits.length + groups[to]!.digits.length > 12) break;
		digits += groups[to]!.digits;
	}
	if (digits.length < least || shortCodes.test(digits) || isDayAt(groups, gaps, from)) return undefined;
	if (/^(?:19|20)\d\d$/.test(digits)) return undefined;
	return { to: to - 1, verdict: "none" };
}

import type { Candidate } from "./candidate.ts";
import { isFrenchNumber } from "./is-french-number.ts";
import { isNationalNumber } from "./is-national-number.ts";
import { readContext } from "./read-context.ts";
import { type DigitRun, readDigits } from "./read-digits.ts";
import type { Reading } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const announced =
	/(?:NATIONA|\bNISS\b|\bINSZ\b|RIJKSREGISTER|SECU|\bNIR\b|\bSS\b|ASSURE|\bNN\b|IMMATRICUL|REGISTRE|\bN[°O]? ?ID\b|IDENTIFICATION|KEIEN|\bBIS\b)/;

const written =
	/^(?:11|13|1-2-2-2-3-3|6-3-2|2-2-2-3-2|6-5|9-2|2-2-2-5|15|13-2|1-2-2-2-3-3-2|1-2-2-5-3-2|1-2-2-2-3-5)$/;
const isDay = (digits: string): boolean =>
	/^(?:0[1-9]|[12]\d|3[01])(?:0\d|1[0-2])(?:19|20)\d\d$|^(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:19|20)\d\d$/.test(
		digits,
	);

/** Numbers written one digit at a time, of a length that only a person's number has. */
const singles = (
	run: DigitRun,
	from: number,
): { first: number; from: number; to: number; next: number } | undefined => {
	let to = from;
	while (
		to < run.groups.length &&
		run.groups[to]!.digits.length === 1 &&
		(to === from || run.gaps[to - 1] === " ")
	) {
		to += 1;
	}
	const joined = (start: number, end: number): string =>
		run.groups
			.slice(start, end)
			.map((group) => group.digits)
			.join("");
	if (to - from > 32) return { first: to, from: to, to, next: to };
	if (to - from < 13 || new Set(joined(from, to)).size < 4) return undefined;
	let [first, last] = [from, to];
	if (last - first >= 21 && isDay(joined(first, first + 8))) first += 8;
	if (last - first >= 21 && isDay(joined(last - 8, last))) last -= 8;
	return { first: from, from: first, to: last, next: to };
};

/** Belgian national numbers, French social security numbers, and numbers announced as such. */
export function detectNationalNumber(
	reading: Reading,
	runs: readonly DigitRun[] = readDigits(reading),
): Candidate[] {
	const found: Candidate[] = [];
	for (const run of runs) {
		for (let from = 0; from < run.groups.length; from += 1) {
			const start = run.groups[from]!.start;
			const add = (to: number, confidence: number, reason: Candidate["reason"]): void => {
				const end = run.groups[to]!.end;
				found.push({
					start,
					end,
					kind: "national-number",
					confidence,
					reason,
					replacement: replacements.national,
				});
				from = to;
			};
			const alone = singles(run, from);
			if (alone !== undefined) {
				const piece = (first: number, last: number, kind: "national-number" | "birthdate"): void => {
					if (last <= first) return;
					const [reason, replacement] =
						kind === "birthdate"
							? (["birthdate", replacements.birthdate] as const)
							: (["nationalForm", replacements.national] as const);
					found.push({
						start: run.groups[first]!.start,
						end: run.groups[last - 1]!.end,
						kind,
						confidence: 0.9,
						reason,
						replacement,
					});
				};
				piece(alone.first, alone.from, "birthdate");
				piece(alone.from, alone.to, "national-number");
				piece(alone.to, alone.next, "birthdate");
				from = Math.max(from, alone.next - 1);
				continue;
			}
			let digits = "";
			let context: boolean | undefined;
			let [spaces, points] = [false, false];
			for (let to = from; to < run.groups.length && digits.length < 15; to += 1) {
				const gap = to > from ? run.gaps[to - 1]! : " ";
				if (gap.length !== 1) break;
				spaces ||= to > from && gap === " ";
				points ||= gap === ".";
				// « 27.5 5.2 1.96 » is a row of measures.
				if (spaces && points) break;
				digits += run.groups[to]!.digits;
				if (digits.length < 10 || digits.length > 15 || to - from > 12) continue;
				if (run.groups.length > 40 && digits.length !== 11 && digits.length !== 15) continue;
				context ??= announced.test(readContext(reading.text, start, 48));
				const form = run.groups
					.slice(from, to + 1)
					.map((group) => group.digits.length)
					.join("-");
				if ((context || written.test(form)) && (isNationalNumber(digits) || isFrenchNumber(digits))) {
					add(to, to > from || context ? 0.99 : 0.95, "nationalChecked");
					break;
				}
				const ends = to + 1 === run.groups.length || run.gaps[to]!.length > 1 || digits.length === 15;
				if (context && ends) {
					add(to, 0.93, "nationalContext");
					break;
				}
				if (ends && /^[12]\d{12}(?:\d\d)?$/.test(digits) && written.test(form)) {
					add(to, 0.7, "nationalForm");
					break;
				}
			}
		}
	}
	return found;
}

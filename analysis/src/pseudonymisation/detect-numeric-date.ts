import type { Candidate } from "./candidate.ts";
import { frameDate } from "./frame-date.ts";
import { readContext } from "./read-context.ts";
import type { Reading } from "./read-words.ts";

const separated =
	/(?<![\d.,/+])(?<![\p{L}])(\d{1,4})( ?[./|\-–_X] ?)(\d{1,2})( ?[./|\-–_X] ?)(\d{4}|\d{2})(?!\d|[.,/-]\d)/gu;
const dayMonth =
	/(?<![\d.,/+-])(?<![\p{L}])(\d{1,2})( ?[./|] ?)(0\d|1[0-2])(?!\d| ?[./|%-] ?\d|,\d| ?(?:mg|g|ml|cm|mm|%|\/))/gu;
const monthYear = /(?<![\d.,/+-])(?<![\p{L}])(0?[1-9]|1[0-2])([/|])((?:19|20)\d\d)(?!\d|[.,/-]\d)/gu;
const spaced =
	/(?<![\d.,/+-])(?<![\d] )(?:\d ){6}\d \d?(?! ?\d)|(?<![\d.,/+-])(?<!\d )(?:[0-3] ?\d [01] ?\d (?:1 ?9|2 ?0) ?\d ?\d)(?! ?\d)/gu;
const compact = /(?<![\d.,/+\p{L}-])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19[2-9]\d|20[0-4]\d)(?![\d\p{L}])/gu;
const told = /(?:\b(?:LE|DU|AU|DES|DEPUIS|DATE|JUSQU.AU|VERS LE|ET|AVANT LE|RDV|OP|AM|S\d+)\s*:?\s*)$/;

const fullYear = (digits: string): number =>
	digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 35 ? 1900 : 2000);

/** The first day of a range (« 08-09/08/07 », « du 18 au 29/03/2020 ») just before a date. */
const beforeDash = (text: string, at: number): string =>
	/(?<![\d/.-])\d\d?-$/.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? "";
const beforeLink = (text: string, at: number): string =>
	/(?<![\d/.,-])(?:\d\d?|1er) (?:au|et|ou) $/.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? "";

/** Dates in figures: 18/02/2019, 2019-02-18, 18.2.19, 18|02|2019; day and month alone when the words before say so. */
export function detectNumericDate({ text }: Reading): Candidate[] {
	const found: Candidate[] = [];
	const add = (
		start: number,
		words: string,
		month: number | undefined,
		year: number | undefined,
		confidence: number,
	): void => {
		const candidate = frameDate(text, { start, end: start + words.length, month, year, confidence });
		if (candidate !== undefined) found.push(candidate);
	};
	for (const match of text.matchAll(separated)) {
		const [words, first, , second, , last] = match;
		if (words === undefined || first === undefined || second === undefined || last === undefined) continue;
		if (match[2]!.trim() !== match[4]!.trim() && !/^[./|-]$/.test(match[2]!.trim())) continue;
		const dashed = text[match.index - 1] === "-";
		if (first.length === 3 || (dashed && match[2] !== "/")) continue;
		const yearFirst = first.length === 4;
		const [a, b] = [Number(yearFirst ? last : first), Number(second)];
		if (yearFirst ? last.length !== 2 : a > 31) continue;
		if (a === 0 || b === 0 || a > 31 || b > 31 || (a > 12 && b > 12)) continue;
		const month = b <= 12 ? b : a;
		const year = fullYear(yearFirst ? first : last);
		if (year < 1850 || year > 2199) continue;
		const short = !yearFirst && last.length === 2;
		if (
			short &&
			match[2]!.trim() === "." &&
			!/^\d\d$/.test(first) &&
			!told.test(readContext(text, match.index, 16))
		)
			continue;
		const range = dashed ? beforeDash(text, match.index) : beforeLink(text, match.index);
		add(match.index - range.length, range + words, month, year, short ? 0.88 : 0.95);
	}
	for (const match of text.matchAll(monthYear)) {
		if (/(?:\d[./|-]|\d)$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
		add(match.index, match[0], Number(match[1]), Number(match[3]), 0.7);
	}
	for (const match of text.matchAll(dayMonth)) {
		const [day, month] = [Number(match[1]), Number(match[3])];
		if (day < 1 || day > 31 || month < 1) continue;
		const context = readContext(text, match.index, 16);
		if (!told.test(context)) continue;
		if (match[2]!.trim() === "." && !/\b(?:LE|DU|AU|S\d+)\s*$/.test(context)) continue;
		add(match.index, match[0], month, undefined, 0.85);
	}
	for (const match of text.matchAll(spaced)) {
		const digits = match[0].replace(/\D/g, "");
		const [a, b, year] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4))];
		if (
			digits.length !== 8 ||
			year < 1900 ||
			year > 2099 ||
			a < 1 ||
			b < 1 ||
			a > 31 ||
			b > 31 ||
			(a > 12 && b > 12)
		)
			continue;
		add(match.index, match[0].trimEnd(), b <= 12 ? b : a, year, 0.9);
	}
	for (const match of text.matchAll(compact))
		add(match.index, match[0], Number(match[2]), Number(match[3]), 0.75);
	return found.sort((a, b) => a.start - b.start);
}

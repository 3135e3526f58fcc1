import type { Candidate } from "./candidate.ts";
import { frameDate } from "./frame-date.ts";
import { readMonth } from "./read-month.ts";
import { readNumberWords } from "./read-number-words.ts";
import type { Reading, Token } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const weekdays =
	/^(?:LUNDI|MARDI|MERCREDI|JEUDI|VENDREDI|SAMEDI|DIMANCHE|MAANDAG|DINSDAG|WOENSDAG|DONDERDAG|VRIJDAG|ZATERDAG|ZONDAG)$/;
const mark = /^(?:[-/.,|]|–)$/;

const year = (token: Token | undefined): number | undefined => {
	if (token?.shape !== "number") return undefined;
	if (/^(?:1[89]|20)\d\d$/.test(token.text)) return Number(token.text);
	return undefined;
};

/** The day that ends just before a token: figures, « 1er », or number words; with the token where it begins. */
const dayBefore = (tokens: readonly Token[], month: number): { from: number; day: number } | undefined => {
	let at = month - 1;
	while (at > month - 3 && mark.test(tokens[at]?.text ?? "")) at -= 1;
	const last = tokens[at];
	if (last === undefined) return undefined;
	if (last.shape === "number") {
		const day = Number(last.text);
		return last.text.length <= 2 && day >= 1 && day <= 31 ? { from: at, day } : undefined;
	}
	if (/^(?:ER|E|EME)$/.test(last.fold) && tokens[at - 1]?.shape === "number" && !last.spaced) {
		const day = Number(tokens[at - 1]!.text);
		return day >= 1 && day <= 31 ? { from: at - 1, day } : undefined;
	}
	for (let from = Math.max(0, at - 3); from <= at; from += 1) {
		const number = readNumberWords(tokens, from);
		if (number?.next === at + 1 && number.value >= 1 && number.value <= 31)
			return { from, day: number.value };
	}
	return undefined;
};

/** The year that begins just after a token, in figures or words; with the token after it. */
const yearAfter = (tokens: readonly Token[], month: number): { value: number; next: number } | undefined => {
	let at = month + 1;
	while (at < month + 3 && mark.test(tokens[at]?.text ?? "")) at += 1;
	const figures = year(tokens[at]);
	if (figures !== undefined) return { value: figures, next: at + 1 };
	const short = tokens[at];
	if (
		short?.shape === "number" &&
		/^\d\d$/.test(short.text) &&
		!mark.test(tokens[at + 1]?.text ?? "") &&
		tokens[at + 1]?.fold !== "H"
	) {
		return { value: Number(short.text) + (Number(short.text) > 35 ? 1900 : 2000), next: at + 1 };
	}
	const words = at === month + 1 ? readNumberWords(tokens, at) : undefined;
	return words !== undefined && words.value >= 1850 && words.value < 2100 ? words : undefined;
};

/** Dates with the month in words, or the day: « le 12 mars 2025 », « 1er mai », « vingt-six 02 2012 », « mars 2025 ». */
export function detectWordedDate({ text, tokens }: Reading): Candidate[] {
	const found: Candidate[] = [];
	const add = (
		from: number,
		to: number,
		month: number,
		value: number | undefined,
		confidence: number,
	): void => {
		const weekday = tokens[from - 1];
		const first = weekday !== undefined && weekdays.test(weekday.fold) ? weekday : tokens[from]!;
		const candidate = frameDate(text, {
			start: first.start,
			end: tokens[to]!.end,
			month,
			year: value,
			confidence,
		});
		if (candidate !== undefined) found.push(candidate);
	};
	for (let index = 0; index < tokens.length; index += 1) {
		const token = tokens[index]!;
		const month = token.fold === "" ? undefined : readMonth(token.fold);
		if (month === undefined) {
			const worded = token.shape === "number" ? undefined : readNumberWords(tokens, index);
			const second = tokens[worded?.next ?? -1];
			const third = year(tokens[(worded?.next ?? -2) + 1]);
			if (
				worded !== undefined &&
				worded.value >= 1 &&
				worded.value <= 31 &&
				/^(?:0?[1-9]|1[0-2])$/.test(second?.text ?? "") &&
				third !== undefined
			) {
				add(index, worded.next + 1, Number(second!.text), third, 0.92);
				index = worded.next + 1;
			}
			continue;
		}
		const day = dayBefore(tokens, index);
		if (
			token.text === "sept" &&
			!(tokens[index - 1]?.shape === "number" && yearAfter(tokens, index) !== undefined)
		)
			continue;
		let after = yearAfter(tokens, index);
		if (day !== undefined) {
			if (
				/^(?:MAR|MAI|MAY|SEP|JAN|OCT|DEC)$/.test(token.fold) &&
				token.shape === "lower" &&
				after === undefined &&
				token.spaced &&
				token.fold !== "MAI"
			)
				continue;
			const to = (after?.next ?? index + 1) - 1;
			add(rangeStart(tokens, day.from), to, month, after?.value, after === undefined ? 0.88 : 0.95);
			index = to;
			continue;
		}
		const dayAfter = tokens[index + 1];
		if (
			dayAfter?.shape === "number" &&
			/^\d\d?$/.test(dayAfter.text) &&
			Number(dayAfter.text) <= 31 &&
			Number(dayAfter.text) > 0
		) {
			after = yearAfter(tokens, index + 1);
			if (after !== undefined && after.value > 1000) {
				add(index, after.next - 1, month, after.value, 0.92);
				index = after.next - 1;
				continue;
			}
		}
		const plain =
			yearAfter(tokens, index)?.next === index + 2 &&
			(token.fold.length > 3 || (token.fold !== "MAR" && year(tokens[index + 1]) !== undefined))
				? yearAfter(tokens, index)?.value
				: undefined;
		if (plain === undefined) continue;
		const candidate = frameDate(text, {
			start: token.start,
			end: tokens[index + 1]!.end,
			month,
			year: plain,
			confidence: 0.75,
		});
		const reason = candidate?.kind === "date" ? "dateMonth" : "birthdate";
		if (candidate !== undefined) found.push({ ...candidate, reason });
		index += 1;
	}
	for (const match of text.matchAll(
		/(?:\b[Nn][ée]e?(?:\(e\)|·e)?(?: [\p{L}-]{1,20}){0,2} (?:en|vers) )((?:19|20)\d\d)(?!\d)/gu,
	)) {
		const start = match.index + match[0].length - 4;
		found.push({
			start,
			end: start + 4,
			kind: "birthdate",
			confidence: 0.9,
			reason: "birthdate",
			replacement: replacements.birthyear,
		});
	}
	return found;
}

/** « du 18 au 20 mars »: the first day of a range belongs to the date. */
function rangeStart(tokens: readonly Token[], from: number): number {
	const [link, day] = [tokens[from - 1], tokens[from - 2]];
	if (day?.shape !== "number" || day.text.length > 2 || !/^(?:AU|ET|OU|A)$/.test(link?.fold ?? ""))
		return from;
	return from - 2;
}

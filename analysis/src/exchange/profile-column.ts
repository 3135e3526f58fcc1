import type { Cell } from "./cell.ts";
import { isMissing } from "./is-missing.ts";
import { looksLikeDate } from "./looks-like-date.ts";
import { readNumber } from "./read-number.ts";
import { readTick } from "./read-tick.ts";

/** What the cells of one column are like. Counts are of cells with an answer, unless said otherwise. */
export type ColumnProfile = {
	readonly filled: number;
	readonly numbers: number;
	readonly dates: number;
	/** Cells that a column of a multiple choice may hold, among `filled`; `not applicable` counts as no answer. */
	readonly ticks: number;
	/** E-mail addresses, IP addresses, telephone and national numbers, coordinates. */
	readonly identifying: number;
	/** Different answers, counted up to `MOST_DISTINCT`. */
	readonly distinct: number;
	/** Cells of six words or more, four of them without a comma between (a list has none), and how many of them differ. */
	readonly long: number;
	readonly longDistinct: number;
	readonly mostWords: number;
	/** A cell of six words or more that ends like a sentence. */
	readonly sentence: boolean;
	/** Cells of at least 120 UTF-16 units. */
	readonly veryLong: number;
};

const MOST_DISTINCT = 2_000;
const LONG = 6;
const RUN = 4;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}$/;
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$|^[0-9a-f]{1,4}:[0-9a-f:.]{4,41}$/i;
const TELEPHONE = /^(?:\+|00|0)[1-9][\d ./()-]{6,20}$/;
const NATIONAL = /^\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}$/;
const PLACE = /^-?\d{1,3}\.\d{3,} -?\d{1,3}\.\d{3,}/;

/** Looks once at each cell of a column, at no more than 2 000 units of it; linear. */
export function profileColumn(rows: readonly (readonly Cell[])[], position: number): ColumnProfile {
	let [filled, numbers, dates, ticks, identifying, long, mostWords, veryLong] = [0, 0, 0, 0, 0, 0, 0, 0];
	let sentence = false;
	const values = new Set<string>();
	const longValues = new Set<string>();
	for (const row of rows) {
		const cell = row[position];
		if (isMissing(cell)) continue;
		filled += 1;
		if (cell.length <= 80) {
			const value = cell.trim();
			if (readNumber(value) !== null) numbers += 1;
			else if (looksLikeDate(value)) dates += 1;
			if (readTick(value) !== null) ticks += 1;
			if (isIdentifier(value) && !looksLikeDate(value)) identifying += 1;
			if (values.size < MOST_DISTINCT) values.add(value);
		} else {
			if (values.size < MOST_DISTINCT) values.add(cell);
			if (cell.length >= 120) veryLong += 1;
		}
		const { words, run } = countWords(cell);
		mostWords = Math.max(mostWords, words);
		if (words >= LONG && run >= RUN) {
			long += 1;
			longValues.add(cell);
			sentence ||= /[.!?…]\s{0,3}$/.test(cell.slice(-5));
		}
	}
	const [distinct, longDistinct] = [values.size, longValues.size];
	return {
		filled,
		numbers,
		dates,
		ticks,
		identifying,
		distinct,
		long,
		longDistinct,
		mostWords,
		sentence,
		veryLong,
	};
}

function isIdentifier(value: string): boolean {
	if (value.length < 7) return false;
	return [EMAIL, ADDRESS, TELEPHONE, NATIONAL, PLACE].some((pattern) => pattern.test(value));
}

/** Words in the first 2 000 units, and the most of them between two commas or semicolons. */
function countWords(text: string): { words: number; run: number } {
	let [words, run, current] = [0, 0, 0];
	let inside = false;
	const end = Math.min(text.length, 2_000);
	for (let at = 0; at < end; at += 1) {
		const unit = text.charCodeAt(at);
		const space = unit <= 32 || unit === 0xa0 || unit === 0x202f;
		if (!space && !inside) {
			words += 1;
			current += 1;
			if (current > run) run = current;
		}
		inside = !space;
		if (unit === 44 || unit === 59) current = 0;
	}
	return { words, run };
}

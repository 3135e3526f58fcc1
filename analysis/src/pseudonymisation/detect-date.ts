import type { Candidate } from "./candidate.ts";
import { detectNumericDate } from "./detect-numeric-date.ts";
import { detectWordedDate } from "./detect-worded-date.ts";
import type { Reading } from "./read-words.ts";

/** Dates in figures and in words. A year or a month alone says little and stays, except for a birth. */
export function detectDate(reading: Reading): Candidate[] {
	return [...detectNumericDate(reading), ...detectWordedDate(reading)].sort((a, b) => a.start - b.start);
}

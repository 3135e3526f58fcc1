import type { AgeBand } from "@portevoix/data/vocabulary/testimony";
import { normaliseHeader } from "./normalise-header.ts";

const BANDS: readonly (readonly [AgeBand, number, number])[] = [
	["0-12", 0, 12],
	["13-15", 13, 15],
	["16-17", 16, 17],
	["18-24", 18, 24],
	["25-39", 25, 39],
	["40-54", 40, 54],
	["55-64", 55, 64],
	["65-79", 65, 79],
	["80+", 80, 120],
];
const ABOVE = /plus|et plus|over|older|en meer|ouder|uber|mehr/;

/**
 * The band of an age or of an interval of ages: `47`, `47 ans`, `25-39 ans`, `80 et plus`. An interval that lies across
 * two of our bands answers null, as does anything else: an age is never guessed.
 */
export function readAgeBand(cell: string): AgeBand | null {
	if (cell.length > 60) return null;
	const words = normaliseHeader(cell);
	const numbers = words.match(/\d{1,3}/g)?.map(Number) ?? [];
	const [first, second] = numbers;
	if (first === undefined || numbers.length > 2 || /\d{4}/.test(words)) return null;
	const open = cell.includes("+") || ABOVE.test(words);
	const last = second ?? (open ? 120 : first);
	return BANDS.find(([, from, to]) => first >= from && last <= to)?.[0] ?? null;
}

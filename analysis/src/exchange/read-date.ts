import { belgianTime } from "./belgian-time.ts";
import type { DateOrder } from "./column-map.ts";

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ,]+(\S.*)$)/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:$|[T ,]+(\S.*)$)/;
const TIME =
	/^(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(?:([AP])\.?M\.?)? ?(?:(Z|UTC|GMT|CET|CEST)?([+-]\d{1,2}(?::?\d{2})?)?)$/i;
const NAMED_OFFSETS: Readonly<Record<string, number>> = { Z: 0, UTC: 0, GMT: 0, CET: 60, CEST: 120 };

/** A calendar day, with its instant when the cell also gave a time. Everything in UTC. */
export type ReadDate = { readonly day: string; readonly instant: string | null };

/**
 * Reads a date, with or without a time. `order` says what `7/8/2026` means; with `unknown` such a cell answers null, as
 * does anything that is no date. A time without a zone is Belgian, or UTC when `zone` says so (Kobo, ODK).
 */
export function readDate(cell: string, order: DateOrder, zone: "utc" | "belgium"): ReadDate | null {
	if (cell.length > 60) return null;
	const text = cell.replace(/[\s\u00A0\u202F]+/g, " ").trim();
	const iso = YEAR_FIRST.exec(text);
	if (iso) return assemble(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4], zone);
	const local = YEAR_LAST.exec(text);
	if (!local || order === "unknown") return null;
	const [first, second, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
	const full = year < 100 ? 2000 + year : year;
	return order === "day-first"
		? assemble(full, second, first, local[4], zone)
		: assemble(full, first, second, local[4], zone);
}

function assemble(
	year: number,
	month: number,
	day: number,
	time: string | undefined,
	zone: "utc" | "belgium",
): ReadDate | null {
	const midnight = Date.UTC(year, month - 1, day);
	const date = new Date(midnight);
	if (month < 1 || month > 12 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	const written = date.toISOString().slice(0, 10);
	if (time === undefined) return { day: written, instant: null };
	const clock = TIME.exec(time);
	if (!clock) return null;
	const half = clock[4]?.toUpperCase();
	const hour = half ? (Number(clock[1]) % 12) + (half === "P" ? 12 : 0) : Number(clock[1]);
	const [minute, second] = [Number(clock[2]), Number(clock[3] ?? 0)];
	if (hour > 23 || minute > 59 || second > 60) return null;
	const reading = midnight + ((hour * 60 + minute) * 60 + second) * 1000;
	const offset = offsetMinutes(clock[5], clock[6]);
	const instant =
		offset !== null ? reading - offset * 60_000 : zone === "utc" ? reading : belgianTime(reading);
	return { day: written, instant: new Date(instant).toISOString() };
}

/** Minutes east of UTC of `Z`, `UTC+1`, `+02:00`, `CET`; null when the time names no zone. */
function offsetMinutes(name: string | undefined, shift: string | undefined): number | null {
	if (name === undefined && shift === undefined) return null;
	const base = NAMED_OFFSETS[(name ?? "Z").toUpperCase()] ?? 0;
	if (shift === undefined) return base;
	const digits = shift.slice(1).replace(":", "");
	const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
	const minutes = digits.length > 2 ? Number(digits.slice(-2)) : 0;
	return base + (shift.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

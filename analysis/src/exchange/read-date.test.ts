import { describe, expect, it } from "vitest";
import { belgianTime } from "./belgian-time.ts";
import { dateOrder } from "./date-order.ts";
import { readDate } from "./read-date.ts";

describe("belgianTime", () => {
	it("agrees with the time zone data on every day of thirty years", () => {
		const zone = new Intl.DateTimeFormat("en-GB", {
			timeZone: "Europe/Brussels",
			hourCycle: "h23",
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
			hour: "2-digit",
			minute: "2-digit",
		});
		for (let instant = Date.UTC(2000, 0, 1, 2, 30); instant < Date.UTC(2030, 0, 1); instant += 86_400_000) {
			const part = Object.fromEntries(
				zone.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
			);
			const reading = Date.UTC(part.year ?? 0, (part.month ?? 0) - 1, part.day, part.hour, part.minute);
			expect(belgianTime(reading)).toBe(instant);
		}
	});
});

describe("readDate", () => {
	it.each([
		["2026-03-02T09:12:44", "unknown", "utc", "2026-03-02T09:12:44.000Z"],
		["2026-03-02 09:12:44", "unknown", "belgium", "2026-03-02T08:12:44.000Z"],
		["2026-07-02T09:12:44.123+02:00", "unknown", "utc", "2026-07-02T07:12:44.000Z"],
		["2026/03/02 11:05:34 PM UTC+1", "unknown", "belgium", "2026-03-02T22:05:34.000Z"],
		["10/03/2024 23:45:34", "day-first", "belgium", "2024-03-10T22:45:34.000Z"],
		["7/27/26 19:06:23", "month-first", "belgium", "2026-07-27T17:06:23.000Z"],
	] as const)("reads %s (%s, %s)", (cell, order, zone, instant) => {
		expect(readDate(cell, order, zone)?.instant).toBe(instant);
	});

	it("reads a day without a time, and refuses what is no date", () => {
		expect(readDate("29/02/2024", "day-first", "belgium")).toEqual({ day: "2024-02-29", instant: null });
		for (const cell of ["29/02/2026", "2026-13-01", "32/01/2026", "hier", "10/03/2024 25:00", "7/8/2026"]) {
			expect(readDate(cell, cell === "7/8/2026" ? "unknown" : "day-first", "belgium")).toBeNull();
		}
	});
});

describe("dateOrder", () => {
	it("is told by a number over twelve, then by the language, and never guessed", () => {
		expect(dateOrder(["7/8/26", "27/7/26"], false)).toBe("day-first");
		expect(dateOrder(["7/8/26", "7/27/26"], true)).toBe("month-first");
		expect(dateOrder(["7/8/26"], true)).toBe("day-first");
		expect(dateOrder(["7/8/26", null], false)).toBe("unknown");
		expect(dateOrder(["27/7/26", "7/27/26"], true)).toBe("unknown");
	});
});

/** Day of the month of the last Sunday of a month (0-based) of 31 days: the days on which European clocks change. */
function lastSunday(year: number, month: number): number {
	return 31 - new Date(Date.UTC(year, month, 31)).getUTCDay();
}

/**
 * The instant, in milliseconds since 1970 UTC, of a Belgian clock reading (given as if it were UTC, in milliseconds).
 * Summer time by the rule in force since 1996 (directive 2000/84/EC): last Sunday of March to last Sunday of October,
 * 01:00 UTC. In the hour that comes twice the first reading is meant.
 */
export function belgianTime(reading: number): number {
	const year = new Date(reading).getUTCFullYear();
	const starts = Date.UTC(year, 2, lastSunday(year, 2), 1);
	const ends = Date.UTC(year, 9, lastSunday(year, 9), 1);
	const summer = reading - 2 * 3_600_000;
	return summer >= starts && summer < ends ? summer : reading - 3_600_000;
}

const DAY = 86_400_000;

/** Whole days of the calendar of the reader between a moment and now; null when there is no moment. */
export function daysSince(moment: string | null, now: Date): number | null {
	if (moment === null) return null;
	const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
	return Math.max(0, Math.round((midnight(now) - midnight(new Date(moment))) / DAY));
}

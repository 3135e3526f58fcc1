const day = new Intl.DateTimeFormat("fr-BE", {
	timeZone: "Europe/Brussels",
	day: "numeric",
	month: "long",
	year: "numeric",
});
const hour = new Intl.DateTimeFormat("fr-BE", {
	timeZone: "Europe/Brussels",
	hour: "numeric",
	minute: "2-digit",
	hourCycle: "h23",
});

/** « 23 novembre 2026 », Belgian time; a date without hour stays that date. */
export function formatDay(iso: string): string {
	return day.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)).replace(/^1 /, "1er ");
}

/** « 23 novembre 2026, 14 h 07 », Belgian time. */
export function formatMoment(iso: string): string {
	return `${formatDay(iso)}, ${hour.format(new Date(iso)).replace(":", "\u202fh\u202f")}`;
}

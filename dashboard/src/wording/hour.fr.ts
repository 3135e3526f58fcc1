const thin = "\u202F";
const hour = new Intl.DateTimeFormat("fr-BE", { hour: "numeric", minute: "2-digit" });

/** « 10 h 51 ». */
export const atHour = (date: Date) => {
	const parts = hour.formatToParts(date);
	const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
	return `${of("hour")}${thin}h${thin}${of("minute")}`;
};

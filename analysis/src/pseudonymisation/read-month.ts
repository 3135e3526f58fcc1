const months: Record<string, number> = {};
const names = [
	"JANVIER JANV JANUARI JANUARY JANUAR JAN",
	"FEVRIER FEVR FEV FEBRUARI FEBRUARY FEBRUAR FEB",
	"MARS MAART MARCH MARZ MAR MRT",
	"AVRIL AVR APRIL APR",
	"MAI MEI MAY",
	"JUIN JUNI JUNE JUN",
	"JUILLET JUIL JULI JULY JUL",
	"AOUT AOU AUGUSTUS AUGUST AUG",
	"SEPTEMBRE SEPTEMBER SEPT SEP",
	"OCTOBRE OKTOBER OCTOBER OCT OKT",
	"NOVEMBRE NOVEMBER NOV",
	"DECEMBRE DECEMBER DEZEMBER DEC DEZ",
];
names.forEach((written, index) => {
	for (const name of written.split(" ")) months[name] = index + 1;
});

/** The month, from 1 to 12, that a folded word names in French, Dutch, German or English; abbreviations too. */
export function readMonth(fold: string): number | undefined {
	return Object.hasOwn(months, fold) ? months[fold] : undefined;
}

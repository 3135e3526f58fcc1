const WORDS = [
	"zéro",
	"un",
	"deux",
	"trois",
	"quatre",
	"cinq",
	"six",
	"sept",
	"huit",
	"neuf",
	"dix",
	"onze",
	"douze",
	"treize",
	"quatorze",
	"quinze",
	"seize",
] as const;

const figures = new Intl.NumberFormat("fr-BE");

/** A count as prose writes it: in letters up to sixteen, in figures beyond. « un » agrees with what is counted. */
export function numberInWords(count: number, gender: "m" | "f" = "m"): string {
	if (count === 1 && gender === "f") return "une";
	return WORDS[count] ?? figures.format(count);
}

/** « douze témoignages », « un témoignage »: the plural begins at two. */
export function counted(count: number, one: string, several: string, gender: "m" | "f" = "m"): string {
	return `${numberInWords(count, gender)} ${count < 2 ? one : several}`;
}

/** The digits of a number as they are said one by one: « sept, trois, un, six ». */
export function digitsInWords(digits: string): string {
	return [...digits].map((digit) => WORDS[Number(digit)] ?? digit).join(", ");
}

/** The first letter as a sentence begins. */
export function sentenceCase(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

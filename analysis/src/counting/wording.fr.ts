const NARROW_SPACE = "\u202F";

/** « 12 345 »: thousands set apart by a narrow no-break space. */
function figure(number: number): string {
	const digits = String(number);
	const groups: string[] = [];
	for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
	return groups.join(NARROW_SPACE);
}

/** In French, the plural begins at two. */
function agree(number: number, one: string, several: string): string {
	return number < 2 ? one : several;
}

/** The sentences of counts, in French. Numbers are whole and not negative. */
export const COUNT_WORDING_FR = {
	persons: (number: number) =>
		number === 0 ? "aucune personne" : `${figure(number)} ${agree(number, "personne", "personnes")}`,
	/** A number that is hidden may be small, or be hidden to protect a small one: the sentence must be true of both. */
	hidden: (below: number) => `moins de ${figure(below)} personnes (ou nombre protégé)`,
	among: (read: number) => ` sur ${figure(read)} ${agree(read, "lue", "lues")}`,
	share: (percent: number) => `, soit ${figure(percent)}${NARROW_SPACE}%`,
	nobodyRead: () => "aucune personne lue",
	toRead: (number: number) => ` (${figure(number)} à lire)`,
	labelled: (label: string, sentence: string) => `${label}${NARROW_SPACE}: ${sentence}`,
	undefinedScale: { "too-few-testimonies": "trop peu de témoignages" },
} as const;

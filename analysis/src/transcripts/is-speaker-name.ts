/** Labels of the sheet above a transcript, or of the text itself. */
const NOT_NAMES = new Set(
	"http https note nb ps date lieu duree durée objet sujet titre title datum plaats ort dauer remarque exemple attention langue source participants présents".split(
		" ",
	),
);

/**
 * Whether a label can be a person: at most six words, no sign of a sentence, and either every word begins with a capital or
 * a digit (particles and what stands in brackets apart) or the same label comes three times.
 */
export function isSpeakerName(speaker: string, times: number): boolean {
	const words = speaker
		.replace(/\([^()]*\)/g, " ")
		.split(/\s+/)
		.filter((word) => word !== "");
	if (words.length === 0 || words.length > 6 || /[.!?;«»"“”]\s|[!?;«»"“”]/.test(speaker)) return false;
	if (NOT_NAMES.has((words[0] ?? "").toLowerCase())) return false;
	if (times >= 3 && words.length <= 3) return true;
	return words.every(
		(word) =>
			/^[\p{Lu}\d#]/u.test(word) || /^(?:de|du|des|la|le|van|von|der|den|d['’].*|et|n°?|nr)$/u.test(word),
	);
}

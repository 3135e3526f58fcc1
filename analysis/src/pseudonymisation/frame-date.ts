import type { Candidate } from "./candidate.ts";
import { readContext } from "./read-context.ts";
import { replacements, type SeasonForm, wordSeason } from "./wording.fr.ts";

const birth =
	/(?:\bNEE?(?:\(E\)|·E|\.E)? ?(?:LE|EN|AU)?|\bNE\(E\)|NAISSANCE|\bDDN\b|\bNAIT\b|MISE? AU MONDE(?: LE)?|GEBOREN|GEBOORTEDATUM|\bBORN|GEBURTSDATUM|ANNIVERSAIRE)[^A-Z0-9]{0,6}(?:LE|EN|OP|ON|AM|EST LE|:)?[^A-Z0-9]{0,4}$/;
const law =
	/(?:\bLOI|DECRET|ARRETE|\bAR\b|\bA\.R\.|REGLEMENT|DIRECTIVE|CIRCULAIRE|ORDONNANCE|CONVENTION|\bARRET|MONITEUR BELGE)[^.;]{0,32}$/;
const afterPreposition =
	/\b(?:DEPUIS|DES|AVANT|APRES|VERS|POUR|ENTRE|JUSQUE|COURANT|DURANT|PENDANT|FIN|DEBUT|OU|C EST|EST)\s+$/;

/**
 * Makes the proposal for a date found at UTF-16 `start`…`end`: a birth by the words before it, a season when month and year
 * are known, with the article that the sentence needs; nothing (undefined) for the date of a law.
 */
export function frameDate(
	text: string,
	found: {
		start: number;
		end: number;
		month: number | undefined;
		year: number | undefined;
		confidence: number;
	},
): Candidate | undefined {
	const { end, month, year, confidence } = found;
	const context = readContext(text, found.start, 40);
	if (birth.test(context)) {
		return {
			start: found.start,
			end,
			kind: "birthdate",
			confidence: Math.max(confidence, 0.96),
			reason: "birthdate",
			replacement: replacements.birthdate,
		};
	}
	if (law.test(context)) return undefined;
	const article = /(?:\b(le|du|au|en|l’|l')\s*)$/i.exec(
		text.slice(Math.max(0, found.start - 8), found.start),
	);
	const word = article?.[1]?.toLowerCase();
	const known = month !== undefined && month >= 1 && month <= 12;
	const reason = "date";
	if (!known || word === undefined) {
		const replacement = known ? wordSeason(month, year, "bare") : replacements.date;
		return { start: found.start, end, kind: "date", confidence, reason, replacement };
	}
	const start = found.start - (article?.[0].length ?? 0);
	const before = readContext(text, start, 16);
	const until = /(?:JUSQU.|D.ICI)\s*$/.test(before);
	const form: SeasonForm =
		word === "du"
			? "of"
			: word === "le" &&
					(afterPreposition.test(before) ||
						(/\bET\s+$/.test(before) && /\bENTRE\b/.test(readContext(text, start, 48))) ||
						until)
				? "the"
				: "at";
	const season = wordSeason(month, year, form);
	const first = text[start];
	const opens = first !== undefined && first !== first.toLowerCase();
	const replacement = opens ? `[${season.slice(1, 2).toUpperCase()}${season.slice(2)}` : season;
	return { start, end, kind: "date", confidence, reason, replacement };
}

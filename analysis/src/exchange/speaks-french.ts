import { normaliseHeader } from "./normalise-header.ts";

const FRENCH = new Set(
	"le la les des une vous votre vos est avez quel quelle quels quelles que qui pour dans etes sur du au aux horodateur heure temoignage recit".split(
		" ",
	),
);
const OTHERS = new Set(
	"the of your you what how which and is are do did een het uw wat hoe welke bent heeft der das und ihr ihre sie wie welche haben".split(
		" ",
	),
);

/** Whether headers are written in French, by their function words: at least two, and more than of Dutch, German, English. */
export function speaksFrench(headers: readonly string[]): boolean {
	let french = 0;
	let others = 0;
	for (const header of headers) {
		for (const word of normaliseHeader(header).split(" ")) {
			if (FRENCH.has(word)) french += 1;
			if (OTHERS.has(word)) others += 1;
		}
	}
	return french > others && (french >= 2 || /^horodateur$/i.test((headers[0] ?? "").trim()));
}

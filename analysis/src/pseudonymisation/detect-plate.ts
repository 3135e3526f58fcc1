import type { Candidate } from "./candidate.ts";
import { readContext } from "./read-context.ts";
import type { Reading } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

const plates =
	/(?<![\p{L}\d-])(?:[1-9][- .][A-Z]{3}[- .]\d{3}|[1-9][A-Z]{3}\d{3}|[A-Z]{2}-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3})(?![\p{L}\d-])/gu;
const certain = /^(?:[1-9]-[A-Z]{3}-\d{3}|[A-Z]{2}-\d{3}-[A-Z]{2})$/;
const announced = /(?:PLAQUE|IMMATRICUL|VOITURE|VEHICULE|NUMMERPLAAT|KENTEKEN|KENNZEICHEN|AMBULANCE)/;

/** Number plates of Belgium (1-ABC-123) and France (AB-123-CD); older or looser forms only when announced. */
export function detectPlate({ text }: Reading): Candidate[] {
	const found: Candidate[] = [];
	for (const match of text.matchAll(plates)) {
		const context = announced.test(readContext(text, match.index, 40));
		if (!context && !certain.test(match[0])) continue;
		found.push({
			start: match.index,
			end: match.index + match[0].length,
			kind: "plate",
			confidence: context ? 0.95 : 0.9,
			reason: "plate",
			replacement: replacements.plate,
		});
	}
	return found;
}

import type { ImportTool } from "@portevoix/data/vocabulary/import";
import { normaliseHeader } from "./normalise-header.ts";

/** Words of the survey programs in the languages in which they are seen; French and Dutch ones of Microsoft and LimeSurvey are from memory. */
const START = new Set(["start time", "heure de debut", "begintijd", "startzeit"]);
const COMPLETION = new Set([
	"completion time",
	"heure de fin",
	"tijd van voltooien",
	"voltooiingstijd",
	"tijdstip van voltooien",
	"fertigstellungszeit",
]);
const TIMESTAMP = new Set(["timestamp", "horodateur", "tijdstempel", "zeitstempel"]);
const RESPONSE_ID = new Set([
	"id",
	"response id",
	"id de la reponse",
	"id reponse",
	"antwoord id",
	"id van de respons",
	"antwort id",
]);
const LAST_PAGE = new Set(["lastpage", "last page", "derniere page", "laatste pagina", "letzte seite"]);

/**
 * The tool whose own columns a record carries, or null. Only columns that the tool itself adds are looked at, so that a
 * row of answers is never taken for a header. Sources: the exporters of Kobo (formpack), ODK Central, LimeSurvey.
 */
export function hasFingerprint(header: readonly (string | null)[]): ImportTool | null {
	const exact = new Set(header.map((cell) => (cell ?? "").trim()));
	const words = header.map((cell) => normaliseHeader(cell ?? ""));
	const some = (names: ReadonlySet<string>) => words.some((word) => names.has(word));
	if (exact.has("_submission_time") && exact.has("_uuid")) return "kobo";
	if (exact.has("meta/rootUuid") || exact.has("meta/instanceID")) return "kobo";
	if (exact.has("SubmissionDate") && exact.has("KEY")) return "odk";
	if (some(START) && some(COMPLETION)) return "msforms";
	if (some(RESPONSE_ID) && some(LAST_PAGE)) return "limesurvey";
	if (header.length > 1 && TIMESTAMP.has(words[0] ?? "")) return "googleforms";
	return null;
}

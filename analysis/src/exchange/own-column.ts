import type { ImportTool } from "@portevoix/data/vocabulary/import";
import { normaliseHeader } from "./normalise-header.ts";
import { parseHeader } from "./parse-header.ts";

/** What a tool's own column is for. `time-n` and `id-n`: the lowest n that has values serves. */
export type OwnColumn =
	| "id-1"
	| "id-2"
	| "id-3"
	| "time-1"
	| "time-2"
	| "time-3"
	| "language"
	| "review"
	| "nothing";

/** Own columns by tool, as `normaliseHeader` writes them. Identifying ones are in `is-identifying.ts`. */
const OWN: Readonly<Record<ImportTool, Readonly<Record<string, OwnColumn>>>> = {
	limesurvey: {
		...all(
			"id-1",
			"id",
			"response id",
			"id de la reponse",
			"id reponse",
			"antwoord id",
			"id van de respons",
			"antwort id",
		),
		...all("id-2", "seed", "graine", "zufallsstartwert", "tete de serie"),
		...all(
			"time-1",
			"submitdate",
			"date submitted",
			"date de soumission",
			"datum ingezonden",
			"datum abgeschickt",
		),
		...all(
			"time-2",
			"datestamp",
			"date last action",
			"date de la derniere action",
			"datum laatste actie",
			"datum letzte aktivitat",
		),
		...all("time-3", "startdate", "date started", "date de lancement", "datum gestart", "datum gestartet"),
		...all(
			"language",
			"startlanguage",
			"start language",
			"langue de depart",
			"starttaal",
			"start taal",
			"start sprache",
		),
		...all(
			"nothing",
			"lastpage",
			"last page",
			"derniere page",
			"laatste pagina",
			"letzte seite",
			"interviewtime",
			"total time",
		),
	},
	kobo: {
		...all("id-1", "meta rootuuid", "rootuuid"),
		...all("id-2", "uuid"),
		...all("id-3", "meta instanceid"),
		...all("time-1", "submission time"),
		...all("review", "validation status"),
		...all(
			"nothing",
			"id",
			"notes",
			"status",
			"version",
			"tags",
			"index",
			"start",
			"end",
			"today",
			"start time",
		),
		...all(
			"nothing",
			"end time",
			"formhub uuid",
			"parent table name",
			"parent index",
			"deprecatedid",
			"meta deprecatedid",
		),
		...all(
			"nothing",
			"submission id",
			"submission uuid",
			"attachments",
			"bamboo dataset id",
			"xform id string",
		),
	},
	odk: {
		...all("id-1", "key"),
		...all("time-1", "submissiondate"),
		...all("review", "reviewstate"),
		...all(
			"nothing",
			"attachmentspresent",
			"attachmentsexpected",
			"status",
			"edits",
			"formversion",
			"parent key",
		),
		...all("nothing", "meta instanceid", "start", "end", "today"),
	},
	msforms: {
		...all("id-1", "id"),
		...all(
			"time-1",
			"completion time",
			"heure de fin",
			"tijd van voltooien",
			"voltooiingstijd",
			"tijdstip van voltooien",
			"fertigstellungszeit",
		),
		...all("time-2", "start time", "heure de debut", "begintijd", "startzeit"),
		...all(
			"nothing",
			"last modified time",
			"heure de la derniere modification",
			"total points",
			"quiz feedback",
		),
	},
	googleforms: {
		...all("time-1", "timestamp", "horodateur", "tijdstempel", "zeitstempel"),
		...all("nothing", "score"),
	},
	table: {
		...all("id-1", "uuid", "response id", "reference", "key"),
		...all(
			"time-1",
			"submitted at",
			"date de reception",
			"recu le",
			"date recu",
			"horodateur",
			"timestamp",
			"submitdate",
		),
		...all(
			"time-1",
			"date submitted",
			"date de soumission",
			"received at",
			"datum ontvangst",
			"eingangsdatum",
		),
		...all("language", "language", "langue", "taal", "sprache"),
	},
	transcript: {},
};

/**
 * What one of the columns that a tool adds by itself is for; null for a column of the questionnaire. LimeSurvey's “code &
 * text” headings (`startdate. Date started`) are known by either half.
 */
export function ownColumn(tool: ImportTool, header: string): OwnColumn | null {
	const own = OWN[tool];
	const names = [normaliseHeader(header)];
	if (tool === "limesurvey") {
		const { code, question } = parseHeader(header, true);
		if (code !== null) names.push(normaliseHeader(code), normaliseHeader(question));
	}
	for (const name of names) if (Object.hasOwn(own, name)) return own[name] ?? null;
	const [words = ""] = names;
	if (tool === "limesurvey" && /^(?:question|group)? ?time /.test(words)) return "nothing";
	if (tool === "msforms" && /^(?:points|feedback) /.test(words)) return "nothing";
	return tool === "kobo" && / - (?:verified|source)$/i.test(header) ? "nothing" : null;
}

function all(column: OwnColumn, ...names: readonly string[]): Readonly<Record<string, OwnColumn>> {
	return Object.fromEntries(names.map((name) => [name, column]));
}

/** A cell of a survey as LimeSurvey writes it: `null` (question never shown) as nothing at all, the rest between quotes. */
export type SurveyCell = string | null;

export const SURVEY_HEADER = [
	"id. Response ID",
	"submitdate. Date submitted",
	"lastpage. Last page",
	"startlanguage. Start language",
	"seed. Seed",
	"ipaddr. IP address",
	"RECIT. Racontez ce qui s’est passé",
	"ESSAI[SQ001]. Comment avez-vous essayé ? [Par téléphone]",
	"ESSAI[SQ002]. Comment avez-vous essayé ? [Au guichet]",
	"PROV. Votre province",
	"QUI. Vous êtes",
] as const;

/** Where the words of the witness stand in a row. */
export const STORY = 6;

/** A row with its own columns filled in. */
export function surveyRow(
	id: number,
	story: string,
	ticks: readonly [SurveyCell, SurveyCell] = ["Y", ""],
	more: { readonly submitted?: string; readonly province?: string } = {},
): SurveyCell[] {
	const submitted = more.submitted ?? "1980-01-01 00:00:00";
	return [
		String(id),
		submitted,
		"4",
		"fr",
		String(900_000 + id),
		`192.0.2.${id}`,
		story,
		...ticks,
		more.province ?? "Namur",
		"Un patient",
	];
}

/** Invented answers: a line break in a cell, doubled quotes, accents, every combination of ticks. */
export const SURVEY_ROWS: readonly SurveyCell[][] = [
	surveyRow(
		1,
		"La borne de l’accueil ne lit pas ma carte et personne n’est là pour aider Théodule Kanarivogel.",
	),
	surveyRow(
		2,
		'On me répond « allez sur le site ».\nLa borne de l’hôpital affiche "erreur 12" et je repars chez moi.',
		["Y", null],
	),
	surveyRow(3, "À l’hôpital, la borne m’a demandé trois fois mon nom ; j’ai dû repartir sans être inscrit.", [
		null,
		null,
	]),
	surveyRow(
		4,
		"Depuis l’été, la borne de l’hôpital est en panne et la file dure plus d’une heure, même pour les aînés.",
		["", ""],
	),
	surveyRow(
		5,
		"La borne de l’hôpital parle trop vite : mon mari est sourd, il n’a rien compris et nous avons raté l’heure.",
	),
	surveyRow(
		6,
		"J’ai posé ma carte sur la borne de l’hôpital, l’écran est devenu noir et plus rien ne bougeait.",
		["", "Y"],
	),
];

/**
 * The bytes of LimeSurvey's CSV export: UTF-8 with a byte-order mark, comma, CRLF, every cell quoted but for `null`,
 * quotes doubled, line breaks inside a cell as LF, one blank line at the end.
 */
export function surveyFile(
	rows: readonly (readonly SurveyCell[])[] = SURVEY_ROWS,
	options: { readonly newline?: string; readonly header?: readonly string[] } = {},
): Uint8Array {
	const { newline = "\r\n", header = SURVEY_HEADER } = options;
	const lines = [header, ...rows].map((cells) =>
		cells.map((cell) => (cell === null ? "" : `"${cell.replaceAll('"', '""')}"`)).join(","),
	);
	return new TextEncoder().encode(`\uFEFF${[...lines, "", ""].join(newline)}`);
}

/** Words by which tools and spreadsheets write "no answer": LimeSurvey translates its N/A, Kobo's older exports write n/a. */
const MISSING = new Set([
	"n/a",
	"na",
	"#n/a",
	"s/o",
	"sans objet",
	"n.v.t.",
	"nvt",
	"k. a.",
	"k.a.",
	"null",
	"nan",
	"none",
]);

/** A cell without an answer: nothing, white space, or one of the words by which tools write that there is none. */
export function isMissing(cell: string | null | undefined): cell is null | undefined {
	if (cell === null || cell === undefined) return true;
	if (cell.length > 24) return false;
	const value = cell.trim();
	return value === "" || MISSING.has(value.toLowerCase());
}

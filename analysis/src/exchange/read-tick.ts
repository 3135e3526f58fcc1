/** What one cell of a column of a multiple choice says; null when the cell is no tick at all. */
export type Tick = "yes" | "no" | "not-applicable" | "blank";

const YES = new Set(["y", "1", "1.0", "true", "yes", "oui", "ja"]);
const NO = new Set(["n", "0", "0.0", "false", "no", "non", "nee", "nein"]);
const NOT_APPLICABLE = new Set(["n/a", "na", "s/o", "sans objet", "n.v.t.", "nvt", "k. a.", "k.a."]);

/**
 * Reads a tick as LimeSurvey (`Y`, or Yes/Oui/Ja in full), Kobo (`1`, `0`, in older exports `True`, `False`, `n/a`) and
 * ODK (`1`, `0`) write it.
 */
export function readTick(cell: string | null | undefined): Tick | null {
	if (cell === null || cell === undefined) return "blank";
	if (cell.length > 24) return null;
	const value = cell.trim().toLowerCase();
	if (value === "") return "blank";
	if (YES.has(value)) return "yes";
	if (NO.has(value)) return "no";
	return NOT_APPLICABLE.has(value) ? "not-applicable" : null;
}

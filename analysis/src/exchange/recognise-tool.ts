import type { ImportTool } from "@portevoix/data/vocabulary/import";
import { hasFingerprint } from "./has-fingerprint.ts";

/** `code. Question`, `code[SQ001]. Question`, `code._.Question`, `code[SQ001]`: LimeSurvey's “code & text” and code headings. */
const CODED_HEADING =
	/^[A-Za-z][A-Za-z0-9_]*(?:\[[^[\]]{0,80}\]){0,2}(?:\._\.|\. )|^[A-Za-z][A-Za-z0-9_]*\[[^[\]]{1,80}\]$/;

/**
 * Which program wrote a table, from its header: the columns that the program adds, else three headings in five of the
 * shape that only LimeSurvey writes, else `table`. Never `transcript`.
 */
export function recogniseTool(header: readonly string[]): ImportTool {
	const fingerprint = hasFingerprint(header);
	if (fingerprint !== null) return fingerprint;
	const named = header.filter((cell) => cell.trim() !== "");
	const coded = named.filter((cell) => CODED_HEADING.test(cell.trim())).length;
	return coded >= 2 && coded >= named.length * 0.6 ? "limesurvey" : "table";
}

import type { ImportTool } from "@portevoix/data/vocabulary/import";
import { parseHeader } from "./parse-header.ts";
import type { ColumnProfile } from "./profile-column.ts";

/** A multiple choice found in the headers: one column an option. */
export type FoundChoice = {
	readonly question: string;
	/** LimeSurvey's code of the question. */
	readonly code: string | null;
	readonly options: readonly { readonly position: number; readonly option: string }[];
	/** The column named as the question alone: Kobo's and ODK's summary. */
	readonly base: number | null;
};

type Part = {
	readonly position: number;
	readonly question: string;
	readonly code: string | null;
	readonly option: string;
};

/** A header longer than this is a sentence, and is not cut into a question and an option. */
const LONGEST = 600;

/**
 * Finds the columns that hold ticks of one question each: `Q1[SQ001]` and `Question [Option]` (LimeSurvey, Google grids
 * excluded by their values), `question/option` (Kobo, ODK; any sign when a column named as the question alone exists).
 * A column joins only when every answer in it is a tick, and a question needs one answer at least.
 */
export function findChoices(
	tool: ImportTool,
	headers: readonly string[],
	profiles: readonly ColumnProfile[],
): FoundChoice[] {
	const bases = new Map<string, number>();
	for (const [position, header] of headers.entries()) if (!bases.has(header)) bases.set(header, position);
	const groups = new Map<string, Part[]>();
	for (const [position, header] of headers.entries()) {
		const profile = profiles[position];
		if (!profile || header.length > LONGEST || profile.ticks < profile.filled) continue;
		const part =
			tool === "kobo" || tool === "odk"
				? splitPath(header, position, bases)
				: splitBrackets(tool, header, position);
		if (!part) continue;
		const key = part.code ?? part.question;
		const group = groups.get(key);
		if (group) group.push(part);
		else groups.set(key, [part]);
	}
	const found: FoundChoice[] = [];
	for (const parts of groups.values()) {
		const [first] = parts;
		const answered = parts.some(({ position }) => (profiles[position]?.filled ?? 0) > 0);
		const base = first ? bases.get(first.question) : undefined;
		// One column alone, without its summary, may as well be a yes-or-no question.
		if (!first || !answered || (parts.length < 2 && base === undefined && tool !== "limesurvey")) continue;
		found.push({ question: first.question, code: first.code, options: parts, base: base ?? null });
	}
	return found;
}

function splitBrackets(tool: ImportTool, header: string, position: number): Part | null {
	const { code, question, subCode, sub } = parseHeader(header, tool === "limesurvey");
	if (sub === null || sub === "" || question === "") return null;
	return { position, question, code: subCode === null ? null : code, option: sub };
}

/** Cuts at the sign after the longest beginning that is itself a header, else at the last slash. */
function splitPath(header: string, position: number, bases: ReadonlyMap<string, number>): Part | null {
	for (let at = header.length - 2; at > 0; at -= 1) {
		if (/[\p{L}\p{N}\s_]/u.test(header[at] ?? "")) continue;
		const question = header.slice(0, at);
		if (bases.has(question)) return { position, question, code: null, option: header.slice(at + 1).trim() };
	}
	const slash = header.lastIndexOf("/");
	if (slash <= 0 || slash === header.length - 1) return null;
	return { position, question: header.slice(0, slash), code: null, option: header.slice(slash + 1).trim() };
}

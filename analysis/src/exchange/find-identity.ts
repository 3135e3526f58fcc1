import type { ImportTool } from "@portevoix/data/vocabulary/import";
import type { Cell } from "./cell.ts";
import type { ColumnMap } from "./column-map.ts";
import { hashText } from "./hash-text.ts";
import { isMissing } from "./is-missing.ts";
import type { OwnColumn } from "./own-column.ts";
import type { ColumnProfile } from "./profile-column.ts";

/**
 * How a row is known again in a later export. Kobo's `rootUuid` (its `_uuid` changes at each edit) and ODK's `KEY` are
 * unique everywhere. LimeSurvey and Microsoft number the answers of each survey from 1: the number counts only with a
 * hash of the headers and with a value that two waves of one survey do not share (seed, start, submission). In a plain
 * table a column of that name counts when its values are long and all differ. Null when nothing identifies a row.
 */
export function findIdentity(
	tool: ImportTool,
	header: readonly string[],
	own: readonly (OwnColumn | null)[],
	profiles: readonly ColumnProfile[],
	rows: readonly (readonly Cell[])[],
): ColumnMap["identity"] {
	const first = (...kinds: readonly OwnColumn[]): number | undefined => {
		for (const kind of kinds) {
			const position = own.findIndex((column, at) => column === kind && (profiles[at]?.filled ?? 0) > 0);
			if (position >= 0) return position;
		}
		return undefined;
	};
	if (tool === "kobo" || tool === "odk") {
		const position = first("id-1", "id-2", "id-3");
		return position === undefined ? null : { scope: "", positions: [position] };
	}
	const number = first("id-1");
	if (number === undefined) return null;
	if (tool === "table")
		return allDiffer(rows, number) ? { scope: hashText(header.join("\n")), positions: [number] } : null;
	const second = tool === "limesurvey" ? first("id-2", "time-3", "time-1") : first("time-2", "time-1");
	return {
		scope: hashText(header.join("\n")),
		positions: second === undefined ? [number] : [number, second],
	};
}

function allDiffer(rows: readonly (readonly Cell[])[], position: number): boolean {
	const seen = new Set<string>();
	for (const row of rows) {
		const cell = row[position];
		if (isMissing(cell) || cell.trim().length < 8 || seen.has(cell)) return false;
		seen.add(cell);
	}
	return true;
}

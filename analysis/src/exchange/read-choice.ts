import type { AnswerState } from "@portevoix/data/vocabulary/import";
import type { Cell } from "./cell.ts";
import type { ChoiceGroup, ColumnMap } from "./column-map.ts";
import { isMissing } from "./is-missing.ts";
import { readTick, type Tick } from "./read-tick.ts";

/**
 * The three states of each column of one multiple choice, in the order of `group.positions`. Every tool writes them its
 * own way: LimeSurvey `Y`, an empty quoted cell, nothing (in full: Oui, Non, N/A); Kobo `1`, `0`, all columns empty (older:
 * True, False, n/a); ODK `1`, `0`, and zeros under an empty base column. Where a file cannot tell "not ticked" from "not
 * asked", the answer is "not asked": what is undefined is not a no.
 */
export function readChoice(map: ColumnMap, group: ChoiceGroup, cells: readonly Cell[]): AnswerState[] {
	const ticks = group.positions.map((position): Tick => readTick(cells[position]) ?? "blank");
	const ticked = ticks.includes("yes");
	const base = group.base === undefined ? null : isMissing(cells[group.base]);
	if (map.tool === "odk" && !ticked && base !== false) return ticks.map(() => "not-asked");
	return ticks.map((tick, index) => {
		if (tick === "yes") return "given";
		if (tick === "no") return "declined";
		if (tick === "not-applicable" || map.tool !== "limesurvey") return "not-asked";
		const nothing = (cells[group.positions[index] ?? -1] ?? null) === null;
		if (map.blanks === "kept") return nothing ? "not-asked" : "declined";
		return ticked ? "declined" : "not-asked";
	});
}

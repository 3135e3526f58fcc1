import type { MappedColumn } from "./column-map.ts";
import { isMissing } from "./is-missing.ts";
import { normaliseHeader } from "./normalise-header.ts";
import { readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";
import type { RowAnswer } from "./read-row.ts";
import { splitOptions } from "./split-options.ts";

/** LimeSurvey's code of the option “other”. */
const OTHER = "-oth-";
/** Labels by which a form lets people not answer, as `normaliseHeader` writes them. */
const DECLINED = new Set([
	"je ne souhaite pas repondre",
	"je prefere ne pas repondre",
	"je prefere ne pas le dire",
	"je ne veux pas repondre",
	"sans reponse",
	"prefer not to say",
	"prefer not to answer",
	"zeg ik liever niet",
	"dat zeg ik liever niet",
	"ik antwoord liever niet",
	"keine angabe",
]);

/**
 * The answers in one cell of a closed question: one for a choice, a number or a date; one for each known option when the
 * ticked labels share the cell. Null when a cell of a column of numbers is no number. A date whose order of day and month
 * is unknown is given, without a date.
 */
export function readAnswer(column: MappedColumn, cell: string): RowAnswer[] | null {
	const { questionId } = column;
	if (column.role === "number") {
		const number = readNumber(cell);
		return number === null ? null : [{ questionId, state: "given", number }];
	}
	if (column.role === "date") {
		const date = readDate(cell, column.dateOrder ?? "unknown", "belgium");
		return [date ? { questionId, state: "given", date: date.day } : { questionId, state: "given" }];
	}
	if (column.role === "single-choice") {
		if (isMissing(cell)) return [{ questionId, state: "not-asked" }];
		const choice = cell.replace(/[\s\u00A0\uFEFF]+/g, " ").trim();
		if (choice.length <= 60 && DECLINED.has(normaliseHeader(choice)))
			return [{ questionId, state: "declined" }];
		return [{ questionId, state: "given", choice: choice === OTHER ? "other" : choice }];
	}
	if (column.role !== "choice" || column.separator === undefined) return [];
	const ticked = new Set(splitOptions(cell, column.separator));
	const options = new Set([...(column.options ?? []), ...ticked]);
	return [...options].map((choice) => ({
		questionId,
		state: ticked.has(choice) ? ("given" as const) : ("declined" as const),
		choice,
	}));
}

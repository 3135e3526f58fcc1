import type { AnswerState } from "@portevoix/data/vocabulary/import";
import type { AgeBand, Language, Province, WitnessRole } from "@portevoix/data/vocabulary/testimony";
import type { Cell } from "./cell.ts";
import type { ColumnMap, MappedColumn } from "./column-map.ts";
import { isMissing } from "./is-missing.ts";
import { isRejected } from "./is-rejected.ts";
import { readAgeBand } from "./read-age-band.ts";
import { readAnswer } from "./read-answer.ts";
import { readChoice } from "./read-choice.ts";
import { readDate } from "./read-date.ts";
import { readLanguage } from "./read-language.ts";
import { readNarrative } from "./read-narrative.ts";
import { readProvince } from "./read-province.ts";
import { readWitnessRole } from "./read-witness-role.ts";
import type { RowProblem } from "./row-problem.ts";

/** One answer to a closed question, as the `answer` table keeps it. */
export type RowAnswer = {
	questionId: string;
	state: AnswerState;
	choice?: string;
	number?: number;
	/** `YYYY-MM-DD`. */
	date?: string;
};

/** What one row says. With a `problem` the row is refused whole; its column is a header, never a cell. */
export type RowReading = {
	narratives: { questionId: string; label: string; text: string }[];
	answers: RowAnswer[];
	/** ISO 8601, UTC. Absent when the file does not say, or when day and month could be exchanged. */
	receivedAt?: string;
	stableId?: string;
	language?: Language;
	province?: Province;
	witnessRole?: WitnessRole;
	witnessAge?: AgeBand;
	concernedAge?: AgeBand;
	problem?: { column: string; reason: RowProblem };
};

const DAY = 86_400_000;

/**
 * Reads one row under a map of its columns. `now` (ISO 8601) is what a date of reception is compared with: more than a
 * day later is a problem, as clocks and zones differ by less. Words under "other" are the witness's own and follow the
 * narratives, unless a person named the columns to read; alone they are no testimony. Never throws.
 */
export function readRow(
	map: ColumnMap,
	cells: readonly Cell[],
	options: { readonly now: string },
): RowReading {
	const reading: RowReading = { narratives: [], answers: [] };
	const others: RowReading["narratives"] = [];
	const refuse = (column: MappedColumn | undefined, reason: RowProblem) => {
		reading.problem ??= { column: column?.header ?? "", reason };
	};
	for (const column of map.columns) {
		const cell = cells[column.position];
		const { questionId, label } = column;
		if (column.role === "narrative" || (column.role === "other-answer" && !map.named)) {
			const words = readNarrative(cell);
			if (words === null) continue;
			if ("problem" in words) refuse(column, words.problem);
			else
				(column.role === "narrative" ? reading.narratives : others).push({
					questionId,
					label,
					text: words.text,
				});
		} else if (isMissing(cell) && column.role !== "single-choice") {
			if (column.role === "number" || column.role === "date" || column.role === "choice") {
				if (column.option === undefined) reading.answers.push({ questionId, state: "not-asked" });
			}
		} else if (column.role === "received-at")
			readReceivedAt(map, column, cell ?? "", options.now, reading, refuse);
		else readFacet(column, cell ?? "", reading, refuse);
	}
	for (const group of map.choices) {
		const states = readChoice(map, group, cells);
		for (const [index, position] of group.positions.entries()) {
			const option = map.columns[position]?.option;
			const state = states[index];
			if (option !== undefined && state)
				reading.answers.push({ questionId: group.questionId, state, choice: option });
		}
	}
	readStableId(map, cells, reading);
	if (map.review !== null && isRejected(cells[map.review]))
		refuse(map.columns[map.review], "rejected-by-tool");
	if (reading.narratives.length === 0)
		refuse(
			map.columns.find(({ role }) => role === "narrative"),
			"no-text",
		);
	else reading.narratives.push(...others);
	return reading;
}

function readFacet(
	column: MappedColumn,
	cell: string,
	reading: RowReading,
	refuse: (column: MappedColumn, reason: RowProblem) => void,
): void {
	if (column.role === "province") reading.province = readProvince(cell);
	else if (column.role === "language") {
		const language = readLanguage(cell);
		if (language) reading.language = language;
	} else if (column.role === "role") reading.witnessRole = readWitnessRole(cell) ?? "unknown";
	else if (column.role === "age") {
		const band = readAgeBand(cell) ?? "unknown";
		if (column.ageOf === "concerned") reading.concernedAge = band;
		else reading.witnessAge = band;
	} else {
		const answers = readAnswer(column, cell);
		if (answers === null) refuse(column, "not-a-number");
		else reading.answers.push(...answers);
	}
}

function readReceivedAt(
	map: ColumnMap,
	column: MappedColumn,
	cell: string,
	now: string,
	reading: RowReading,
	refuse: (column: MappedColumn, reason: RowProblem) => void,
): void {
	const zone = map.tool === "kobo" || map.tool === "odk" ? "utc" : "belgium";
	const date = readDate(cell, column.dateOrder ?? "unknown", zone);
	// LimeSurvey writes 1 January 1980 for a complete answer of a survey that keeps no dates.
	if (!date || (map.tool === "limesurvey" && date.day === "1980-01-01")) return;
	const receivedAt = date.instant ?? `${date.day}T00:00:00.000Z`;
	if (Date.parse(receivedAt) > Date.parse(now) + DAY) refuse(column, "date-in-future");
	else reading.receivedAt = receivedAt;
}

function readStableId(map: ColumnMap, cells: readonly Cell[], reading: RowReading): void {
	if (!map.identity) return;
	const [first, ...rest] = map.identity.positions.map((position) => (cells[position] ?? "").trim());
	if (first === undefined || isMissing(first)) return;
	reading.stableId = [...(map.identity.scope === "" ? [] : [map.identity.scope]), first, ...rest].join("|");
}

import type { ImportTool } from "@portevoix/data/vocabulary/import";
import type { Cell } from "./cell.ts";
import type { BlankStyle, ChoiceGroup, ColumnMap, ColumnRole, MappedColumn } from "./column-map.ts";
import { dateOrder } from "./date-order.ts";
import { findChoices } from "./find-choices.ts";
import { findIdentity } from "./find-identity.ts";
import { isIdentifying } from "./is-identifying.ts";
import { namedColumns } from "./named-columns.ts";
import { normaliseHeader } from "./normalise-header.ts";
import { type OwnColumn, ownColumn } from "./own-column.ts";
import { parseHeader } from "./parse-header.ts";
import { type ColumnProfile, profileColumn } from "./profile-column.ts";
import { questionIds } from "./question-ids.ts";
import { questionRole } from "./question-role.ts";
import { speaksFrench } from "./speaks-french.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * Gives one role to each column, by position. `rows` should be all rows of the file: narratives, closed lists and the
 * order of days and months are judged on them. `narrative` names the columns of the testimony (see `namedColumns`);
 * without it they are found by content. Throws `unknown-column`, `identifying-column` (a named column is of those that
 * are set aside) and `no-narrative-column`.
 */
export function mapColumns(
	tool: ImportTool,
	header: readonly string[],
	rows: readonly (readonly Cell[])[],
	options: { readonly narrative?: readonly string[] } = {},
): ColumnMap {
	const named = options.narrative === undefined ? null : namedColumns(options.narrative, header);
	const profiles = header.map((_, position) => profileColumn(rows, position));
	const own = header.map((name) => ownColumn(tool, name));
	const french = speaksFrench(header);
	const identity = findIdentity(tool, header, own, profiles, rows);
	const received = receivedAt(own, profiles);
	const id = questionIds();
	const choices: ChoiceGroup[] = [];
	const columns: MappedColumn[] = [];

	for (const { question, code, options: parts, base } of findChoices(tool, header, profiles)) {
		const free = parts.filter(({ position }) => own[position] === null && !named?.has(position));
		const [first] = free;
		if (!first) continue;
		const questionId = id(code ?? question, first.position);
		for (const { position, option } of free) {
			columns[position] = {
				position,
				header: header[position] ?? "",
				role: "choice",
				questionId,
				label: question,
				option,
			};
		}
		choices.push({
			questionId,
			positions: free.map(({ position }) => position),
			...(base === null ? {} : { base }),
		});
	}
	const summaries = new Set(choices.flatMap(({ base }) => (base === undefined ? [] : [base])));

	for (const [position, name] of header.entries()) {
		if (columns[position]) continue;
		const parsed = parseHeader(name, tool === "limesurvey");
		const profile = profiles[position];
		if (!profile) continue;
		const label = labelOf(parsed, name);
		const make = (role: ColumnRole, more: Partial<MappedColumn> = {}): MappedColumn => {
			const text =
				parsed.code === null
					? name
					: parsed.subCode === null
						? parsed.code
						: `${parsed.code} ${parsed.subCode}`;
			return { position, header: name, role, questionId: id(text, position), label, ...more };
		};
		const order = () => ({ dateOrder: dateOrder(cellsOf(rows, position), french) });
		if (named?.has(position)) {
			if (isIdentifying([name, parsed.question], profile)) throw new UnreadableFile("identifying-column");
			columns[position] = make("narrative");
		} else if (position === received) columns[position] = make("received-at", order());
		else if (identity?.positions[0] === position) columns[position] = make("stable-id");
		else if (own[position] === "language") columns[position] = make("language");
		else if (own[position] !== null && own[position] !== undefined) columns[position] = make("ignored");
		else if (summaries.has(position)) columns[position] = make("ignored");
		else {
			const { role, shared } = questionRole(tool, name, parsed, profile, rows, position);
			if (role === "narrative" && named) columns[position] = make("ignored");
			else if (role === "date") columns[position] = make(role, order());
			else if (role === "age") columns[position] = make(role, { ageOf: ageOf(name) });
			else columns[position] = make(role, shared ?? {});
		}
	}
	if (!named) joinSiblings(columns, profiles);
	if (!columns.some(({ role }) => role === "narrative")) throw new UnreadableFile("no-narrative-column");
	const review = own.indexOf("review");
	return {
		tool,
		columns,
		choices,
		blanks: tool === "limesurvey" ? blankStyle(own, rows) : "all-bare",
		identity,
		review: review < 0 ? null : review,
		named: named !== null,
	};
}

/** One question with several free lines (`Q1[SQ001]`, `Q1[SQ002]`…) is a narrative in all of its lines when it is in one. */
function joinSiblings(columns: MappedColumn[], profiles: readonly ColumnProfile[]): void {
	const told = new Set<string>();
	const question = (column: MappedColumn) => {
		const { code, subCode } = parseHeader(column.header, true);
		return code === null || subCode === null ? null : code;
	};
	for (const column of columns) {
		const code = column.role === "narrative" ? question(column) : null;
		if (code !== null) told.add(code);
	}
	for (const [position, column] of columns.entries()) {
		const code = column.role === "ignored" && (profiles[position]?.filled ?? 0) > 0 ? question(column) : null;
		if (code !== null && told.has(code)) columns[position] = { ...column, role: "narrative" };
	}
}

function labelOf(parsed: ReturnType<typeof parseHeader>, name: string): string {
	const label =
		parsed.sub && parsed.sub !== parsed.question ? `${parsed.question} [${parsed.sub}]` : parsed.question;
	return label === "" ? name.trim() : label;
}

function* cellsOf(rows: readonly (readonly Cell[])[], position: number): Generator<Cell> {
	for (const row of rows) yield row[position] ?? null;
}

/** The column of the reception: the first in the tool's order that has values. */
function receivedAt(own: readonly (OwnColumn | null)[], profiles: readonly ColumnProfile[]): number {
	for (const kind of ["time-1", "time-2", "time-3"] as const) {
		const position = own.findIndex((column, at) => column === kind && (profiles[at]?.filled ?? 0) > 0);
		if (position >= 0) return position;
	}
	return -1;
}

function ageOf(header: string): "witness" | "concerned" {
	const words = normaliseHeader(header);
	return /(?:^| )(?:patient|patiente|personne|proche|enfant|kind|persoon|child|person concerned|angehorige)(?: |$)/.test(
		words,
	)
		? "concerned"
		: "witness";
}

/** See `BlankStyle`. Older LimeSurvey is proven by an empty quoted cell where it means "never": a date of the tool's own. */
function blankStyle(own: readonly (OwnColumn | null)[], rows: readonly (readonly Cell[])[]): BlankStyle {
	let quoted = false;
	for (const row of rows) {
		for (const [position, cell] of row.entries()) {
			if (cell !== "") continue;
			quoted = true;
			if (own[position]?.startsWith("time-")) return "all-quoted";
		}
	}
	return quoted ? "kept" : "all-bare";
}

import type { ImportTool } from "@portevoix/data/vocabulary/import";

/** What a column of an imported table becomes. `set-aside` identifies and is never read; `ignored` is not needed. */
export type ColumnRole =
	| "narrative"
	| "choice"
	| "single-choice"
	| "number"
	| "date"
	| "received-at"
	| "stable-id"
	| "language"
	| "set-aside"
	| "province"
	| "role"
	| "age"
	| "ignored"
	| "other-answer";

/** In which order the days and months of a column stand; `unknown` when its values do not tell. */
export type DateOrder = "day-first" | "month-first" | "unknown";

/** One column, addressed by its position (0-based): headers may repeat. */
export type MappedColumn = {
	readonly position: number;
	readonly header: string;
	readonly role: ColumnRole;
	/** Stable name of the question; the columns of one multiple choice share it. */
	readonly questionId: string;
	/** The question as people read it. */
	readonly label: string;
	/** The option that a column of a multiple choice stands for. */
	readonly option?: string;
	/** The sign between labels when all ticked options share one cell. */
	readonly separator?: ";" | ", ";
	/** Every option seen in a shared cell: an absent one was not ticked. */
	readonly options?: readonly string[];
	readonly dateOrder?: DateOrder;
	/** Whose age: the person who speaks, or the person concerned. */
	readonly ageOf?: "witness" | "concerned";
};

/** A multiple choice with one column an option; `base` is the column that is empty when the question was not answered. */
export type ChoiceGroup = {
	readonly questionId: string;
	readonly positions: readonly number[];
	readonly base?: number;
};

/**
 * Whether the file keeps LimeSurvey's difference between "never shown" (nothing) and "left empty" (an empty quoted cell):
 * `kept`; `all-quoted` in older versions, which wrote both as `""`; `all-bare` in a file saved again by a spreadsheet.
 */
export type BlankStyle = "kept" | "all-quoted" | "all-bare";

/** What becomes of each column of one table. */
export type ColumnMap = {
	readonly tool: ImportTool;
	readonly columns: readonly MappedColumn[];
	readonly choices: readonly ChoiceGroup[];
	readonly blanks: BlankStyle;
	/** How rows are told apart across exports: the columns whose values, after `scope`, make the stable id. */
	readonly identity: { readonly scope: string; readonly positions: readonly number[] } | null;
	/** The column in which the tool's own reviewers reject a row. */
	readonly review: number | null;
	/** True when the narratives were named by a person: nothing else that is written is then read. */
	readonly named: boolean;
};

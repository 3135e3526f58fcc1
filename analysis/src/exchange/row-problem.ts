/** Why one row of a table, or one cue of a transcript, is refused while the rest is read. Codes only, never cells. */
export const ROW_PROBLEMS = [
	"surplus-cells",
	"missing-cells",
	"unterminated-quote",
	"stray-quote",
	"no-text",
	"text-too-long",
	"cell-truncated",
	"date-in-future",
	"not-a-number",
	"rejected-by-tool",
	"broken-time",
	"cue-without-time",
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

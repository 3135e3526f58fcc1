import { z } from "zod";

/** Which program wrote a file. Never a channel. */
export const ImportTool = z.enum([
	"limesurvey",
	"kobo",
	"odk",
	"msforms",
	"googleforms",
	"table",
	"transcript",
]);
export type ImportTool = z.infer<typeof ImportTool>;

/** The report of an import: row numbers (1 = first row after the header) and reasons, never cells. */
export const ImportReport = z.object({
	batch: z.string().nullable(),
	tool: ImportTool,
	encoding: z.string(),
	delimiter: z.string().nullable(),
	rows: z.int().nonnegative(),
	accepted: z.int().nonnegative(),
	quarantined: z.int().nonnegative(),
	duplicates: z.int().nonnegative(),
	refused: z.array(
		z.object({ row: z.int().positive(), column: z.string().optional(), reason: z.string().min(1) }),
	),
	/** Headers of the columns that were left out because they identify (IP, e-mail, name, token, device…). */
	setAside: z.array(z.string()),
	/** Lines of a transcript that could not be taken over although the rest was. */
	notes: z.array(z.object({ line: z.int().positive(), reason: z.string().min(1) })),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** The state of a choice: ticked or given, refused or not ticked, never shown or not answered. */
export const AnswerState = z.enum(["given", "declined", "not-asked"]);
export type AnswerState = z.infer<typeof AnswerState>;

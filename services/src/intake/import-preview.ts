import { Speaker } from "@portevoix/data/vocabulary/frame";
import { ImportReport } from "@portevoix/data/vocabulary/import";
import { z } from "zod";

/** What a dry run adds to the report, so that a person can correct how the file is read. Never a cell. */
export const ImportPreview = z.object({
	/** The columns by position: what each becomes, how many rows filled it, how long the answers are (code units). */
	columns: z.array(
		z.object({
			header: z.string(),
			role: z.string(),
			filled: z.int().nonnegative(),
			usual: z.int().nonnegative(),
			longest: z.int().nonnegative(),
		}),
	),
	/** The voices of a transcript, what each would be, and how much they say. */
	speakers: z.array(
		z.object({
			label: z.string(),
			speaker: Speaker,
			turns: z.int().positive(),
			words: z.int().nonnegative(),
		}),
	),
	/** True when no column looks like a testimony: nothing can be imported until somebody says which. */
	narrativeMissing: z.boolean(),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** A report as an import answers it; with its preview when nothing was stored. */
export const PreviewedReport = ImportReport.extend({ preview: ImportPreview.optional() });
export type PreviewedReport = z.infer<typeof PreviewedReport>;

/** The columns of a table with the role each has; a column without a role yet is `ignored`. */
export function previewColumns(
	header: readonly string[],
	rows: readonly (readonly (string | null | undefined)[])[],
	roles: readonly string[],
): ImportPreview["columns"] {
	return header.map((name, position) => {
		const lengths = rows.flatMap((row) => row[position]?.length || []).sort((a, b) => a - b);
		return {
			header: name,
			role: roles[position] ?? "ignored",
			filled: lengths.length,
			usual: lengths[Math.floor(lengths.length / 2)] ?? 0,
			longest: lengths.at(-1) ?? 0,
		};
	});
}

/** The voices of a transcript in the order in which they first speak. */
export function previewSpeakers(
	turns: readonly { readonly speaker: string; readonly text: string }[],
	roles: ReadonlyMap<string, Speaker>,
): ImportPreview["speakers"] {
	const voices = new Map<string, ImportPreview["speakers"][number]>();
	for (const { speaker: label, text } of turns) {
		const before = voices.get(label) ?? { label, speaker: roles.get(label) ?? "other", turns: 0, words: 0 };
		const words = text.split(/\s+/).filter((word) => word !== "").length;
		voices.set(label, { ...before, turns: before.turns + 1, words: before.words + words });
	}
	return [...voices.values()];
}

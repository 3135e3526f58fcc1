import { ImportReport } from "@portevoix/data/vocabulary/import";
import { authorise } from "../accounts/authorise.ts";
import type { IntakeContext } from "../context.ts";
import { listBatchRows } from "./batch.repository.ts";

export type ListedBatch = {
	readonly id: string;
	readonly fileName: string;
	readonly createdAt: string;
	readonly undoneAt: string | null;
	readonly report: ImportReport;
};

/** The imports, newest first, each with its report. */
export async function listBatches(context: IntakeContext): Promise<ListedBatch[]> {
	authorise(context.actor, "batch.list");
	const rows = await listBatchRows(context.store.db);
	return rows.map((row) => ({
		id: row.id,
		fileName: row.file_name,
		createdAt: row.created_at,
		undoneAt: row.undone_at,
		report: ImportReport.parse(JSON.parse(row.report)),
	}));
}

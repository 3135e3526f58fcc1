import { createHash } from "node:crypto";
import type { Store } from "@portevoix/data/connection/database";
import type { IntakeContext } from "../context.ts";
import { insertBatch } from "./batch.repository.ts";
import type { ImportRequest, ReportDraft } from "./import-request.ts";

/** Writes the row of a batch: what file, read how, with what outcome. The file itself is not kept. */
export async function openBatch(
	context: IntakeContext,
	transaction: Store,
	id: string,
	request: ImportRequest,
	report: ReportDraft,
	mapping: unknown,
): Promise<void> {
	await insertBatch(transaction, {
		id,
		tool: report.tool,
		file_name: request.fileName,
		file_hash: createHash("sha256").update(request.bytes).digest("hex"),
		encoding: report.encoding,
		delimiter: report.delimiter,
		mapping: JSON.stringify(mapping),
		report: JSON.stringify({ ...report, batch: id }),
		created_by: context.actor.id,
		created_at: context.now().toISOString(),
		undone_at: null,
	});
}

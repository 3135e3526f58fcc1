import type { StaffContext } from "../context.ts";
import { undoBatch } from "../intake/undo-batch.ts";
import { hasWorkingText } from "../pseudonymisation/has-working-text.ts";
import { flushErasedPages } from "./erasure.repository.ts";

/** Undoes a batch whose texts nobody masked yet; answers how many testimonies left. Refuses `batch-in-use`. */
export async function undoUntouchedBatch(context: StaffContext, batchId: string): Promise<number> {
	const count = await undoBatch(context, batchId, (sourceId) => hasWorkingText(context.store.db, sourceId));
	await flushErasedPages(context.store);
	return count;
}

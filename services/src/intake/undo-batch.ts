import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findBatch, setBatchUndone } from "./batch.repository.ts";
import { clearSourceKey, destroyOriginal } from "./erasure.repository.ts";
import { findBatchTestimonies } from "./find-batch-testimonies.ts";
import { findOriginalsOfSource } from "./testimony.repository.ts";

/**
 * Takes back an import as if it had not been made: its testimonies no longer count, their originals are destroyed, and
 * the same file can be imported again, but for those that were withdrawn. Refuses a batch already undone, and one whose
 * texts were already masked (`inUse` answers that; the reader of texts tells it, not this step).
 */
export async function undoBatch(
	context: StaffContext,
	batchId: string,
	inUse: (sourceId: string) => Promise<boolean>,
): Promise<number> {
	const batch = await findBatch(context.store.db, batchId);
	if (!batch) throw new Refusal("unknown-batch", { batch: batchId });
	if (batch.undone_at) throw new Refusal("already-undone");
	const testimonies = await findBatchTestimonies(context.store.db, batchId);
	for (const testimony of testimonies) {
		if (await inUse(testimony.source_id)) throw new Refusal("batch-in-use");
	}
	const now = context.now().toISOString();
	await recordChange(context, "batch.undo", async (transaction, record) => {
		await setBatchUndone(transaction, batchId, now);
		for (const testimony of testimonies) {
			for (const original of await findOriginalsOfSource(transaction, testimony.source_id)) {
				if (original.ciphertext !== null) await destroyOriginal(transaction, original.id, now);
			}
			// A withdrawal outlives everything: its key stays, so that no later import revives it.
			if (testimony.withdrawn_at === null) await clearSourceKey(transaction, testimony.id);
			record.moves({ kind: "batch-undone", testimonyId: testimony.id });
		}
		record.audit({ entity: "batch", entityId: batchId, detail: testimonies.length });
	});
	return testimonies.length;
}

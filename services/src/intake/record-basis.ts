import { refused } from "@portevoix/data/vocabulary/consent";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { consentChoicesOf, insertBases } from "./consent.repository.ts";
import { findTestimonyById, setQuarantine } from "./testimony.repository.ts";

/** Records why a testimony may be counted without its author's answer, and releases it. It still cannot be quoted. */
export async function recordBasis(
	context: IntakeContext,
	testimonyId: string,
	reason: string,
): Promise<void> {
	const testimony = await findTestimonyById(context.store.db, testimonyId);
	if (!testimony) throw new Refusal("unknown-testimony");
	if (testimony.withdrawn_at) throw new Refusal("already-withdrawn");
	const choices = await consentChoicesOf(context.store.db, testimonyId);
	// Nobody's reason outweighs the person's own no.
	if (refused(choices, "count")) throw new Refusal("consent-does-not-cover", { purpose: "count" });
	const now = context.now().toISOString();
	await recordChange(context, "basis.record", async (transaction, record) => {
		const id = context.newId();
		await insertBases(transaction, [
			{ id, testimony_id: testimonyId, reason, by: context.actor.id, at: now },
		]);
		if (testimony.quarantined_at && !testimony.released_at) {
			await setQuarantine(transaction, testimonyId, {
				quarantined_at: testimony.quarantined_at,
				released_at: now,
			});
		}
		// The log is never erased: it keeps a hash of what was written, and the words stay where a withdrawal reaches them.
		record.audit({ entity: "testimony", entityId: testimonyId, reason: "basis", detail: reason });
		record.moves({ kind: "basis-recorded", testimonyId });
	});
}

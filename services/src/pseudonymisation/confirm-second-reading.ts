import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { findCurrentWorkingText, updateWorkingText } from "./working-text.repository.ts";

/** A second person confirms a working text. Refuses the person who approved it. */
export async function confirmSecondReading(context: StaffContext, idOrReference: string): Promise<void> {
	const testimony = await findLivingTestimony(context.store.db, idOrReference);
	await recordChange(context, "second-reading.confirm", async (transaction, record) => {
		const text = await findCurrentWorkingText(transaction, testimony.source_id);
		if (!text) throw new Refusal("no-working-text");
		if (text.approved_by === context.actor.id) throw new Refusal("second-reader-is-first");
		await updateWorkingText(transaction, text.id, {
			second_read_by: context.actor.id,
			second_read_at: context.now().toISOString(),
		});
		record.audit({ entity: "working-text", entityId: text.id });
	});
}

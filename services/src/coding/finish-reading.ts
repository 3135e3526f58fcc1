import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { readWorkingText } from "../pseudonymisation/read-working-text.ts";
import { insertReading, openReadings, reopenReading as setReopened } from "./coding.repository.ts";
import { readCodebook } from "./read-codebook.ts";

/** The coder says « terminé » under the codebook in force: from now on "not coded" is a "no". Saying it twice is once. */
export async function finishReading(context: StaffContext, idOrReference: string): Promise<void> {
	const testimony = await findLivingTestimony(context.store.db, idOrReference);
	const codebook = await readCodebook(context.store.db);
	await recordChange(context, "reading.finish", async (transaction, record) => {
		const text = await readWorkingText(transaction, testimony.source_id);
		const open = await openReadings(transaction, testimony.id, context.actor.id);
		record.audit({ entity: "testimony", entityId: testimony.id, reason: "finished" });
		if (open.some((reading) => reading.working_text_id === text.id && reading.codebook_id === codebook.id)) {
			return;
		}
		await insertReading(transaction, {
			id: context.newId(),
			working_text_id: text.id,
			testimony_id: testimony.id,
			coder_id: context.actor.id,
			codebook_id: codebook.id,
			round_id: null,
			finished_at: context.now().toISOString(),
			reopened_at: null,
		});
		record.moves({ kind: "reading-finished", testimonyId: testimony.id });
	});
}

/** The coder opens the testimony again: until the next « terminé » it leaves the denominators. */
export async function reopenReading(context: StaffContext, idOrReference: string): Promise<void> {
	const testimony = await findLivingTestimony(context.store.db, idOrReference);
	await recordChange(context, "reading.finish", async (transaction, record) => {
		for (const reading of await openReadings(transaction, testimony.id, context.actor.id)) {
			await setReopened(transaction, reading.id, context.now().toISOString());
		}
		record.audit({ entity: "testimony", entityId: testimony.id, reason: "reopened" });
		record.moves({ kind: "reading-reopened", testimonyId: testimony.id });
	});
}

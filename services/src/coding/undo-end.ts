import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { readWorkingText } from "../pseudonymisation/read-working-text.ts";
import { carryStar } from "./carry-star.ts";
import { findCodingById, insertCodings, isEnded, wasCarried } from "./coding.repository.ts";

/** Takes back the end of a coding: the same passage and code are appended again. Refuses one that is not ended. */
export async function undoEnd(context: StaffContext, codingId: string): Promise<string> {
	const id = context.newId();
	await recordChange(context, "code.apply", async (transaction, record) => {
		const coding = await findCodingById(transaction, codingId);
		if (!coding || !(await isEnded(transaction, codingId))) throw new Refusal("unknown-coding");
		if (await wasCarried(transaction, codingId)) throw new Refusal("already-undone");
		const testimony = await findLivingTestimony(transaction, coding.testimony_id);
		const text = await readWorkingText(transaction, testimony.source_id);
		if (text.id !== coding.working_text_id) throw new Refusal("unknown-coding");
		await insertCodings(transaction, [
			{
				...coding,
				id,
				carried_from: coding.id,
				coder_id: context.actor.id,
				created_at: context.now().toISOString(),
			},
		]);
		await carryStar(context, transaction, { from: coding.id, to: id });
		record.audit({ entity: "coding", entityId: id, reason: "undo" });
		record.moves({ kind: "coded", testimonyId: coding.testimony_id, codeId: coding.code_id });
	});
	return id;
}

import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findCodingById, insertCodingEnds, isEnded } from "./coding.repository.ts";

/** Takes a code off a passage: an end is appended, the coding stays in the history. Refuses one already ended. */
export async function endCoding(context: StaffContext, codingId: string, reason: string): Promise<void> {
	await recordChange(context, "code.apply", async (transaction, record) => {
		const coding = await findCodingById(transaction, codingId);
		if (!coding) throw new Refusal("unknown-coding");
		if (await isEnded(transaction, codingId)) throw new Refusal("already-undone");
		await insertCodingEnds(transaction, [
			{
				id: context.newId(),
				coding_id: codingId,
				by: context.actor.id,
				at: context.now().toISOString(),
				reason,
			},
		]);
		record.audit({ entity: "coding", entityId: codingId, reason: "ended", detail: reason });
		record.moves({ kind: "coding-ended", testimonyId: coding.testimony_id, codeId: coding.code_id });
	});
}

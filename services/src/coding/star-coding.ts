import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findCodingById, isEnded } from "./coding.repository.ts";
import { findStar, insertStar } from "./star.repository.ts";

/** Marks a coded passage as worth quoting. Twice is once. Refuses `unknown-coding` and, once ended, `already-undone`. */
export async function starCoding(context: StaffContext, codingId: string): Promise<void> {
	await recordChange(context, "code.apply", async (transaction, record) => {
		if (!(await findCodingById(transaction, codingId))) throw new Refusal("unknown-coding");
		if (await isEnded(transaction, codingId)) throw new Refusal("already-undone");
		record.audit({ entity: "coding", entityId: codingId, reason: "starred" });
		if (await findStar(transaction, codingId)) return;
		await insertStar(transaction, {
			id: context.newId(),
			coding_id: codingId,
			by: context.actor.id,
			at: context.now().toISOString(),
			ended_at: null,
		});
	});
}

import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findCodingById } from "./coding.repository.ts";
import { endStar, findStar } from "./star.repository.ts";

/** Takes the star off a passage; the star stays in the history. Refuses `unknown-coding`. */
export async function unstarCoding(context: StaffContext, codingId: string): Promise<void> {
	await recordChange(context, "code.apply", async (transaction, record) => {
		if (!(await findCodingById(transaction, codingId))) throw new Refusal("unknown-coding");
		const star = await findStar(transaction, codingId);
		if (star) await endStar(transaction, star.id, context.now().toISOString());
		record.audit({ entity: "coding", entityId: codingId, reason: "unstarred" });
	});
}

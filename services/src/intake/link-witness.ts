import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { findLivingTestimony } from "./find-testimony.ts";
import { linkTestimony, witnessOf } from "./witness.repository.ts";

/** Two testimonies by the same person, telling different stories: both count, the person once. */
export async function linkWitness(context: IntakeContext, first: string, second: string): Promise<string> {
	return recordChange(context, "witness.link", async (transaction, record) => {
		const one = await findLivingTestimony(transaction, first);
		const other = await findLivingTestimony(transaction, second);
		const witnessId =
			(await witnessOf(transaction, one.id)) ?? (await witnessOf(transaction, other.id)) ?? context.newId();
		for (const testimony of [one, other]) {
			if ((await witnessOf(transaction, testimony.id)) === witnessId) continue;
			await linkTestimony(transaction, {
				id: context.newId(),
				testimony_id: testimony.id,
				witness_id: witnessId,
				by: context.actor.id,
				at: context.now().toISOString(),
				ended_at: null,
			});
			record.moves({ kind: "witness-linked", testimonyId: testimony.id });
		}
		record.audit({ entity: "witness", entityId: witnessId, detail: [one.id, other.id] });
		return witnessId;
	});
}

import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { findLivingTestimony } from "./find-testimony.ts";
import { linkTestimony, testimoniesOfWitness, witnessOf } from "./witness.repository.ts";

/** Two testimonies by the same person, telling different stories: both count, the person once. */
export async function linkWitness(context: IntakeContext, first: string, second: string): Promise<string> {
	return recordChange(context, "witness.link", async (transaction, record) => {
		const one = await findLivingTestimony(transaction, first);
		const other = await findLivingTestimony(transaction, second);
		const known = [await witnessOf(transaction, one.id), await witnessOf(transaction, other.id)];
		const witnessId = known[0] ?? known[1] ?? context.newId();
		// Somebody who was already known as another witness brings all their stories.
		const others =
			known[1] && known[1] !== witnessId ? await testimoniesOfWitness(transaction, known[1]) : [];
		for (const testimony of new Set([one.id, other.id, ...others])) {
			if ((await witnessOf(transaction, testimony)) === witnessId) continue;
			await linkTestimony(transaction, {
				id: context.newId(),
				testimony_id: testimony,
				witness_id: witnessId,
				by: context.actor.id,
				at: context.now().toISOString(),
				ended_at: null,
			});
			record.moves({ kind: "witness-linked", testimonyId: testimony });
		}
		record.audit({ entity: "witness", entityId: witnessId, detail: [one.id, other.id] });
		return witnessId;
	});
}

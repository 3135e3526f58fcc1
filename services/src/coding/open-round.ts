import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { insertRound } from "./round.repository.ts";

export type RoundOpening = {
	readonly corpusId: string;
	readonly testimonies: readonly string[];
	/** Accounts of the coders; each reads every testimony of the sample. */
	readonly coders: readonly string[];
	readonly seed: number;
	/** How the sample was drawn, in words. */
	readonly sampleRule: string;
};

/** Opens a round of double coding: each coder is assigned each testimony. Answers its id. */
export async function openRound(context: StaffContext, round: RoundOpening): Promise<string> {
	const id = context.newId();
	await recordChange(context, "round.open", async (transaction, record) => {
		await insertRound(
			transaction,
			{
				id,
				corpus_id: round.corpusId,
				seed: round.seed,
				sample_rule: round.sampleRule,
				opened_at: context.now().toISOString(),
				closed_at: null,
			},
			round.testimonies.flatMap((testimony_id) =>
				round.coders.map((coder_id) => ({ id: context.newId(), round_id: id, testimony_id, coder_id })),
			),
		);
		record.audit({ entity: "coding-round", entityId: id, detail: round });
		record.moves({ kind: "round-opened" });
	});
	return id;
}

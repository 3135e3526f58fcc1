import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { currentCodingsOfTestimony, insertCodingEnds } from "./coding.repository.ts";
import { findSuggestionById, forgetDecision } from "./suggestion.repository.ts";

/**
 * Takes a decision on a suggestion back: it is open again, and what accepting it coded ends. Refuses
 * `unknown-suggestion`, and `already-undone` when nobody has decided.
 */
export async function reopenSuggestion(context: StaffContext, suggestionId: string): Promise<void> {
	await recordChange(context, "suggestion.decide", async (transaction, record) => {
		const suggestion = await findSuggestionById(transaction, suggestionId);
		if (!suggestion) throw new Refusal("unknown-suggestion");
		if (!suggestion.decided_at) throw new Refusal("already-undone");
		const codings = await currentCodingsOfTestimony(transaction, suggestion.testimony_id);
		const ended = codings.filter((coding) => coding.suggestion_id === suggestionId);
		await insertCodingEnds(
			transaction,
			ended.map((coding) => ({
				id: context.newId(),
				coding_id: coding.id,
				by: context.actor.id,
				at: context.now().toISOString(),
				reason: "undo",
			})),
		);
		for (const coding of ended) {
			record.moves({ kind: "coding-ended", testimonyId: coding.testimony_id, codeId: coding.code_id });
		}
		await forgetDecision(transaction, suggestionId);
		record.audit({ entity: "suggestion", entityId: suggestionId, reason: "reopened" });
	});
}

import { Stance } from "@portevoix/data/vocabulary/code";
import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { readWorkingText } from "../pseudonymisation/read-working-text.ts";
import { placeCode } from "./place-code.ts";
import { decideSuggestionRow, findSuggestionById } from "./suggestion.repository.ts";

/**
 * A person accepts a suggestion (it becomes their coding, with the stance they give; answers its id) or refuses it
 * (answers null). Refuses one that was already decided.
 */
export async function decideSuggestion(
	context: StaffContext,
	suggestionId: string,
	decision: "accept" | "refuse",
	stance?: Stance,
): Promise<string | null> {
	return recordChange(context, "suggestion.decide", async (transaction, record) => {
		const suggestion = await findSuggestionById(transaction, suggestionId);
		if (!suggestion) throw new Refusal("unknown-suggestion");
		if (suggestion.decided_at) throw new Refusal("already-decided");
		// Positions of an older version would put the code on other words.
		const testimony = await findLivingTestimony(transaction, suggestion.testimony_id);
		const text = await readWorkingText(transaction, testimony.source_id);
		if (text.id !== suggestion.working_text_id) throw new Refusal("unknown-suggestion");
		await decideSuggestionRow(transaction, suggestionId, {
			decided_by: context.actor.id,
			decided_at: context.now().toISOString(),
			decision,
		});
		record.audit({ entity: "suggestion", entityId: suggestionId, reason: decision });
		if (decision === "refuse") return null;
		return placeCode(context, transaction, record, {
			testimony: suggestion.testimony_id,
			code: suggestion.code_key,
			span: { start: suggestion.start, end: suggestion.end },
			stance: stance ?? (suggestion.stance === null ? undefined : Stance.parse(suggestion.stance)),
			suggestionId,
		});
	});
}

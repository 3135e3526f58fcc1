import type { CountQuery } from "@portevoix/data/vocabulary/count";
import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { countCorpus } from "../counting/count-corpus.ts";
import { freezeCount } from "../counting/freeze-count.ts";
import { withinCorpus } from "../counting/open-corpus.ts";
import { Refusal } from "../failures.ts";
import { findPlaidoyer, insertCitation } from "./plaidoyer.repository.ts";

/**
 * A living figure of a plaidoyer: it is recalculated each time it is shown. With `freeze`, the figure of today is kept
 * beside it, so that a later change is seen. Answers the citation's id.
 */
export async function citeCount(
	context: StaffContext,
	input: { plaidoyerId: string; query: CountQuery; freeze?: boolean },
): Promise<string> {
	const plaidoyer = await findPlaidoyer(context.store.db, input.plaidoyerId);
	if (!plaidoyer) throw new Refusal("unknown-plaidoyer", { plaidoyer: input.plaidoyerId });
	// A question that cannot be answered is refused now, not when the document is printed.
	await countCorpus(context, input.query);
	const within = await withinCorpus(context.store.db, plaidoyer.corpus_id, input.query);
	const frozenCountId = input.freeze ? await freezeCount(context, within, plaidoyer.corpus_id) : null;
	const id = context.newId();
	await recordChange(context, "plaidoyer.write", async (transaction, record) => {
		await insertCitation(transaction, {
			id,
			plaidoyer_id: plaidoyer.id,
			kind: "count",
			query: JSON.stringify(input.query),
			working_text_id: null,
			testimony_id: null,
			start: null,
			end: null,
			edits: null,
			frozen_count_id: frozenCountId,
			carried_from: null,
			created_by: context.actor.id,
			created_at: context.now().toISOString(),
		});
		record.audit({ entity: "citation", entityId: id, detail: input.query });
	});
	return id;
}

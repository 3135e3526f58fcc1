import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { checkDocument } from "./check-document.ts";
import {
	citationsOf,
	ensureRecommendations,
	findPlaidoyer,
	insertDraft,
	latestDraft,
} from "./plaidoyer.repository.ts";

/** Saves the next revision. Refuses `draft-outdated` when somebody saved since `baseRevision`; nothing is overwritten. */
export async function saveDraft(
	context: StaffContext,
	input: { plaidoyerId: string; baseRevision: number; document: PlaidoyerDocument },
): Promise<number> {
	return recordChange(context, "plaidoyer.write", async (transaction, record) => {
		const draft = (await findPlaidoyer(transaction, input.plaidoyerId))
			? await latestDraft(transaction, input.plaidoyerId)
			: undefined;
		if (!draft) throw new Refusal("unknown-plaidoyer", { plaidoyer: input.plaidoyerId });
		if (draft.revision !== input.baseRevision) {
			throw new Refusal("draft-outdated", { revision: draft.revision });
		}
		const known = new Set((await citationsOf(transaction, input.plaidoyerId)).map((citation) => citation.id));
		await ensureRecommendations(transaction, input.plaidoyerId, checkDocument(input.document, known));
		const revision = draft.revision + 1;
		await insertDraft(transaction, {
			plaidoyer_id: input.plaidoyerId,
			revision,
			document: JSON.stringify(input.document),
			author_id: context.actor.id,
			at: context.now().toISOString(),
		});
		record.audit({ entity: "plaidoyer", entityId: input.plaidoyerId, reason: `revision ${revision}` });
		return revision;
	});
}

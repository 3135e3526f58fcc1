import type { Store } from "@portevoix/data/connection/database";
import type { IntakeContext } from "../context.ts";
import type { Testimony } from "../intake/find-testimony.ts";
import { citationsOfTestimony, eraseCitationText } from "./plaidoyer.repository.ts";

/** Erases the quoted words of a testimony in every draft and edition; answers the citations that held them. */
export async function eraseQuotes(
	context: IntakeContext,
	transaction: Store,
	testimony: Testimony,
): Promise<{ citationId: string; plaidoyerId: string }[]> {
	const at = context.now().toISOString();
	const citations = await citationsOfTestimony(transaction, testimony.id);
	for (const citation of citations) await eraseCitationText(transaction, citation.id, at);
	return citations.map((citation) => ({ citationId: citation.id, plaidoyerId: citation.plaidoyer_id }));
}

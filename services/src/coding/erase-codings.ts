import type { Store } from "@portevoix/data/connection/database";
import type { IntakeContext } from "../context.ts";
import type { Testimony } from "../intake/find-testimony.ts";
import { currentCodingsOfTestimony, eraseExactWords, insertCodingEnds } from "./coding.repository.ts";
import { eraseMemos, forgetSuggestions } from "./erasure.repository.ts";

/** Ends every coding of a testimony and erases the words that were copied into them, memos and suggestions. */
export async function eraseCodings(
	context: IntakeContext,
	transaction: Store,
	testimony: Testimony,
): Promise<void> {
	const at = context.now().toISOString();
	const codings = await currentCodingsOfTestimony(transaction, testimony.id);
	await insertCodingEnds(
		transaction,
		codings.map((coding) => ({
			id: context.newId(),
			coding_id: coding.id,
			by: context.actor.id,
			at,
			reason: "withdrawal",
		})),
	);
	await eraseExactWords(transaction, testimony.id);
	await forgetSuggestions(transaction, testimony.id);
	await eraseMemos(transaction, testimony.id, at);
}

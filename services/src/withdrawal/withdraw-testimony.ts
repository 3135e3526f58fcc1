import { recordChange } from "../audit/record-change.ts";
import { eraseCodings } from "../coding/erase-codings.ts";
import type { StaffContext } from "../context.ts";
import { eraseTestimony } from "../intake/erase-testimony.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { eraseQuotes } from "../plaidoyer/erase-quotes.ts";
import { eraseWorkingTexts } from "../pseudonymisation/erase-working-texts.ts";
import { flushErasedPages } from "./erasure.repository.ts";

/** What a withdrawal did, and where words of the testimony had been quoted. */
export type Withdrawal = {
	readonly reference: string;
	readonly withdrawnAt: string;
	readonly quotedIn: readonly { citationId: string; plaidoyerId: string }[];
};

/**
 * The right to withdraw, in one act: every holder of the witness's words erases them in one transaction, then the
 * database's own log is cut so that the bytes go too. The holders are the list below; a new one is added here and in
 * `text-columns.ts`. Refuses an unknown testimony and one already withdrawn.
 */
export async function withdrawTestimony(
	context: StaffContext,
	idOrReference: string,
	reason: string,
): Promise<Withdrawal> {
	const testimony = await findLivingTestimony(context.store.db, idOrReference);
	const withdrawal = await recordChange(context, "testimony.withdraw", async (transaction, record) => {
		const living = await findLivingTestimony(transaction, testimony.id);
		const quotedIn = await eraseQuotes(context, transaction, living);
		// Texts before codings: a gathering's other speakers keep theirs, which move to the new version.
		await eraseWorkingTexts(context, transaction, living);
		await eraseCodings(context, transaction, living);
		await eraseTestimony(context, transaction, living);
		record.audit({
			entity: "testimony",
			entityId: testimony.id,
			// What somebody wrote as a reason may speak of the witness, and the log is never erased: only its hash enters.
			reason: context.actor.kind === "witness" ? "receipt" : "request",
			detail: { reason, quotedIn: quotedIn.map((place) => place.citationId) },
		});
		record.moves({ kind: "withdrawn", testimonyId: testimony.id });
		return { reference: testimony.reference, withdrawnAt: context.now().toISOString(), quotedIn };
	});
	await flushErasedPages(context.store);
	return withdrawal;
}

import type { ConsentChoice } from "@portevoix/data/vocabulary/consent";
import { Language } from "@portevoix/data/vocabulary/testimony";
import { authorise } from "../accounts/authorise.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { consentChoicesOf } from "./consent.repository.ts";
import { findReceiptByLookup } from "./receipt.repository.ts";
import { readReceiptCode, receiptLookup } from "./receipt-code.ts";
import { findSource, findTestimonyById } from "./testimony.repository.ts";

export type OpenedReceipt = {
	readonly testimonyId: string;
	readonly reference: string;
	readonly language: Language;
	readonly receivedAt: string;
	readonly withdrawnAt: string | null;
	readonly consents: readonly ConsentChoice[];
};

/** What stands behind a receipt. Throws `Refusal("unknown-receipt")`, the same for a mistyped and an unknown code. */
export async function openReceipt(context: IntakeContext, typedCode: string): Promise<OpenedReceipt> {
	authorise(context.actor, "receipt.open");
	const { db } = context.store;
	// An impossible code is looked up all the same: the answer takes the same time.
	const code = readReceiptCode(typedCode) ?? "not a code";
	const receipt = await findReceiptByLookup(db, receiptLookup(context.keys.receiptKey, code));
	const testimony = receipt?.testimony_id ? await findTestimonyById(db, receipt.testimony_id) : undefined;
	if (!testimony) throw new Refusal("unknown-receipt");
	const source = await findSource(db, testimony.source_id);
	return {
		testimonyId: testimony.id,
		reference: testimony.reference,
		language: Language.parse(testimony.language),
		receivedAt: source?.received_at ?? "",
		withdrawnAt: testimony.withdrawn_at,
		consents: await consentChoicesOf(db, testimony.id),
	};
}

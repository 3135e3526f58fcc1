import {
	type ConsentCapacity,
	type ConsentChoice,
	purposesGranted,
	refused,
} from "@portevoix/data/vocabulary/consent";
import type { Channel } from "@portevoix/data/vocabulary/testimony";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { consentChoicesOf, findConsentText, hasBasis, insertConsentEvents } from "./consent.repository.ts";
import { findTestimonyById, setQuarantine } from "./testimony.repository.ts";

export type ConsentRecord = {
	readonly testimonyId: string;
	readonly choices: readonly ConsentChoice[];
	readonly consentTextHash: string;
	readonly givenBy: "witness" | "parent" | "representative";
	readonly capacity: ConsentCapacity;
	readonly channel: Channel;
};

/**
 * Appends answers about use; the latest per purpose holds. A yes to `count` releases a quarantined testimony, a no puts
 * it back unless a basis was recorded. Refuses an unknown testimony, a withdrawn one, an unknown consent text.
 */
export async function recordConsent(context: IntakeContext, consent: ConsentRecord): Promise<void> {
	const { db } = context.store;
	const testimony = await findTestimonyById(db, consent.testimonyId);
	if (!testimony) throw new Refusal("unknown-testimony");
	if (testimony.withdrawn_at) throw new Refusal("already-withdrawn");
	if (!(await findConsentText(db, consent.consentTextHash))) throw new Refusal("consent-text-missing");
	const now = context.now().toISOString();

	await recordChange(context, "consent.record", async (transaction, record) => {
		await insertConsentEvents(
			transaction,
			consent.choices.map(({ purpose, granted }) => ({
				id: context.newId(),
				testimony_id: testimony.id,
				purpose,
				granted: granted ? 1 : 0,
				given_by: consent.givenBy,
				capacity: consent.capacity,
				channel: consent.channel,
				consent_text_hash: consent.consentTextHash,
				at: now,
			})),
		);
		const choices = await consentChoicesOf(transaction, testimony.id);
		const basis = !refused(choices, "count") && (await hasBasis(transaction, testimony.id));
		const mayCount = basis || purposesGranted(choices).has("count");
		if (mayCount && testimony.quarantined_at && !testimony.released_at) {
			await setQuarantine(transaction, testimony.id, {
				quarantined_at: testimony.quarantined_at,
				released_at: now,
			});
		} else if (!mayCount) {
			await setQuarantine(transaction, testimony.id, { quarantined_at: now, released_at: null });
		}
		record.audit({ entity: "testimony", entityId: testimony.id, detail: consent.choices });
		record.moves({ kind: "consent-changed", testimonyId: testimony.id });
	});
}

import type { Store } from "@portevoix/data/connection/database";
import { Purpose, purposesGranted } from "@portevoix/data/vocabulary/consent";
import type { OriginalDocument } from "@portevoix/data/vocabulary/frame";
import { codePointIndex } from "@portevoix/data/vocabulary/text";
import type { StaffContext } from "../context.ts";
import { sealOriginal } from "../keys/seal-original.ts";
import { composeOriginal, type OriginalPart } from "./compose-original.ts";
import { consentChoicesOf, insertConsentEvents } from "./consent.repository.ts";
import {
	destroyOriginal,
	eraseAttachments,
	eraseContact,
	eraseDrafts,
	eraseFacts,
	replaceOriginal,
} from "./erasure.repository.ts";
import type { Testimony } from "./find-testimony.ts";
import { openOriginal } from "./open-original.ts";
import { findOriginalsOfSource, findTestimoniesOfSource } from "./testimony.repository.ts";

/** What stands where a withdrawn speaker spoke. */
export const WITHDRAWN_TURN = "[retiré]";

/**
 * Erases what the witness sent: the sealed words (in a gathering, only this speaker's), attachments, contact, answers and
 * facts; every use is refused from now on. The row stays as a tombstone with its reference and its source key.
 */
export async function eraseTestimony(
	context: StaffContext,
	transaction: Store,
	testimony: Testimony,
): Promise<void> {
	const now = context.now().toISOString();
	const others = (await findTestimoniesOfSource(transaction, testimony.source_id)).filter(
		(other) => other.id !== testimony.id && other.withdrawn_at === null,
	);
	for (const original of await findOriginalsOfSource(transaction, testimony.source_id)) {
		if (original.ciphertext === null) continue;
		if (others.length === 0) {
			await destroyOriginal(transaction, original.id, now);
			continue;
		}
		const document = await openOriginal(context, transaction, testimony.source_id);
		const without = withoutTestimony(document, testimony.id);
		await replaceOriginal(
			transaction,
			original.id,
			await sealOriginal(context.keys, context.randomBytes, original.id, without),
		);
	}
	if (others.length === 0) await eraseAttachments(transaction, testimony.source_id, now);
	await eraseContact(transaction, testimony.id, now);
	await eraseDrafts(transaction, testimony.id);
	await eraseFacts(transaction, testimony.id, now);
	const granted = purposesGranted(await consentChoicesOf(transaction, testimony.id));
	await insertConsentEvents(
		transaction,
		[...granted].map((purpose) => ({
			id: context.newId(),
			testimony_id: testimony.id,
			purpose: Purpose.parse(purpose),
			granted: 0,
			given_by: "witness",
			capacity: "self",
			channel: testimony.channel,
			consent_text_hash: null,
			at: now,
		})),
	);
}

/** The same document with « [retiré] » in the place of each of the witness's turns. */
export function withoutTestimony(document: OriginalDocument, testimonyId: string): OriginalDocument {
	const unit = codePointIndex(document.body);
	const parts = document.frames.map(
		({ start, end, ...frame }): OriginalPart => ({
			...frame,
			text: frame.testimonyId === testimonyId ? WITHDRAWN_TURN : document.body.slice(unit[start], unit[end]),
		}),
	);
	return composeOriginal(parts);
}

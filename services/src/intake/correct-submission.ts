import type { Submission } from "@portevoix/data/vocabulary/submission";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { canonicalJson, keyedHash } from "../keys/fingerprint.ts";
import { insertConsentEvents } from "./consent.repository.ts";
import { factColumns, mustWait, prepareReception, type Reception } from "./prepare-reception.ts";
import { setSubmissionContent } from "./receipt.repository.ts";
import { insertOriginals, setFacts, setQuarantine } from "./testimony.repository.ts";

/** A keyed hash of everything that was sent but its number. */
export function submissionMac(context: IntakeContext, submission: Submission): string {
	const { submissionId: _, ...content } = submission;
	return keyedHash(context.keys.sourceKey, canonicalJson(content));
}

/**
 * The same person sends the same form again with other words or other answers: the new text is sealed beside the first
 * as a correction and takes its place, answers about use are appended, facts are replaced. Nothing is counted twice.
 * Refuses after a withdrawal.
 */
export async function correctSubmission(
	context: IntakeContext,
	submission: Submission,
	before: { id: string; source_id: string; withdrawn_at: string | null },
	reception: Reception,
): Promise<void> {
	if (before.withdrawn_at) throw new Refusal("already-withdrawn");
	const original = {
		...reception.original,
		frames: reception.original.frames.map((frame) => ({ ...frame, testimonyId: before.id })),
	};
	const now = context.now().toISOString();
	const prepared = await prepareReception(context, { ...reception, original });
	await recordChange(context, "testimony.submit", async (transaction, record) => {
		await insertOriginals(transaction, [
			{ ...prepared.original, source_id: before.source_id, received_at: now, reason: "correction" },
		]);
		await insertConsentEvents(
			transaction,
			prepared.consents.map((event) => ({ ...event, testimony_id: before.id })),
		);
		await setFacts(transaction, before.id, factColumns(submission));
		const waits = reception.testimonies.some(mustWait);
		await setQuarantine(transaction, before.id, { quarantined_at: waits ? now : null, released_at: null });
		await setSubmissionContent(transaction, submission.submissionId, submissionMac(context, submission));
		record.audit({ entity: "testimony", entityId: before.id, reason: "correction" });
		record.moves({ kind: "testimony-corrected", testimonyId: before.id });
	});
}

import type { Submission, SubmissionReceipt } from "@portevoix/data/vocabulary/submission";
import { LONGEST_TEXT } from "@portevoix/data/vocabulary/testimony";
import { codePointLength } from "@portevoix/data/vocabulary/text";
import { authorise } from "../accounts/authorise.ts";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findCampaignByKey, findOrganisationById } from "./campaign.repository.ts";
import { composeOriginal } from "./compose-original.ts";
import { findConsentText } from "./consent.repository.ts";
import { correctSubmission, submissionMac } from "./correct-submission.ts";
import { prepareReception, type Reception } from "./prepare-reception.ts";
import { findSubmission, insertReceipt, insertSubmissionMark } from "./receipt.repository.ts";
import { receiptCodeFor, receiptLookup } from "./receipt-code.ts";
import { storeReceptions } from "./store-receptions.ts";

/** How long the mark of a submission is kept, so that a late retry stores nothing twice. */
const RETRY_DAYS = 30;

const SOURCE_KIND = {
	form: "answers",
	paper: "answers",
	"in-person": "answers",
	call: "call",
	email: "email",
	group: "gathering",
} as const;

export type StoredSubmission = SubmissionReceipt & { readonly testimonyId: string };

/**
 * Receives one testimony: seals its words, records each answer about use with the exact text that was shown, issues the
 * receipt. Sending again with the same `submissionId` answers the same receipt and stores nothing; with other words it is
 * a correction (somebody went back in their browser) of the same testimony. Without a yes to
 * `count` it waits in quarantine. Refuses an empty or over-long text, a missing or unknown consent text, a future date.
 */
export async function submitTestimony(
	context: IntakeContext,
	submission: Submission,
): Promise<StoredSubmission> {
	authorise(context.actor, "testimony.submit");
	const before = await alreadyStored(context, submission);
	if (before) return before;
	const reception = await readSubmission(context, submission);
	const prepared = await prepareReception(context, reception);
	try {
		return await store(context, submission, prepared);
	} catch (error) {
		// Two sendings at the same moment: the other one won, and its receipt is the same.
		const other = await alreadyStored(context, submission);
		if (other) return other;
		throw error;
	}
}

async function alreadyStored(
	context: IntakeContext,
	submission: Submission,
): Promise<StoredSubmission | null> {
	const before = await findSubmission(context.store.db, submission.submissionId);
	if (!before) return null;
	if (before.content_mac !== submissionMac(context, submission)) {
		await correctSubmission(context, submission, before, await readSubmission(context, submission));
	}
	const receipt = receiptCodeFor(context.keys.receiptKey, submission.submissionId);
	return { testimonyId: before.id, reference: before.reference, receipt, language: submission.language };
}

async function readSubmission(context: IntakeContext, submission: Submission): Promise<Reception> {
	const receivedAt = submission.receivedAt ?? context.now().toISOString();
	if (receivedAt > context.now().toISOString()) throw new Refusal("date-in-future");
	const testimonyId = context.newId();
	const original = composeOriginal(
		submission.answers.map(({ questionId, text }) => ({
			text,
			kind: "answer",
			questionId,
			testimonyId,
			speaker: "witness",
		})),
	);
	const length = codePointLength(original.body);
	if (length === 0) throw new Refusal("text-missing");
	if (length > LONGEST_TEXT) throw new Refusal("text-too-long", { longest: LONGEST_TEXT, length });
	return {
		kind: SOURCE_KIND[submission.channel],
		gatheringId: null,
		batch: null,
		receivedAt,
		original,
		testimonies: [
			{
				id: testimonyId,
				channel: submission.channel,
				facts: submission,
				campaignId: await readCampaign(context, submission),
				collectedBy: submission.collectedBy ?? null,
				sourceKey: null,
				consents: submission.consents,
				consentTextHash: submission.consentTextHash,
				capacity: submission.capacity,
				givenBy: "witness",
				basis: null,
				answers: [],
			},
		],
	};
}

async function readCampaign(context: IntakeContext, submission: Submission): Promise<string | null> {
	const { db } = context.store;
	const consentText = await findConsentText(db, submission.consentTextHash);
	if (!consentText) throw new Refusal("consent-text-missing");
	const asked = consentText.purposes.split(" ");
	for (const { purpose } of submission.consents) {
		if (!asked.includes(purpose)) throw new Refusal("unknown-purpose", { purpose });
	}
	if (submission.collectedBy && !(await findOrganisationById(db, submission.collectedBy))) {
		throw new Refusal("unknown-organisation");
	}
	if (submission.campaign === undefined) return null;
	const campaign = await findCampaignByKey(db, submission.campaign);
	if (!campaign) throw new Refusal("unknown-campaign", { campaign: submission.campaign });
	return campaign.id;
}

async function store(
	context: IntakeContext,
	submission: Submission,
	prepared: Awaited<ReturnType<typeof prepareReception>>,
): Promise<StoredSubmission> {
	const [testimony] = prepared.testimonies;
	if (!testimony) throw new Error("a submission holds one testimony");
	const receipt = receiptCodeFor(context.keys.receiptKey, submission.submissionId);
	const now = context.now();
	const { channel } = submission;
	await recordChange(context, "testimony.submit", async (transaction, record) => {
		await storeReceptions(transaction, [prepared]);
		await insertReceipt(transaction, {
			id: context.newId(),
			lookup: receiptLookup(context.keys.receiptKey, receipt),
			issued_by: channel === "call" || channel === "paper" ? channel : "form",
			issued_at: now.toISOString(),
			testimony_id: testimony.id,
			claimed_at: now.toISOString(),
			revoked_at: null,
		});
		await insertSubmissionMark(transaction, {
			id: submission.submissionId,
			campaign_id: testimony.campaign_id ?? null,
			questionnaire_id: null,
			kind: channel === "call" ? "call" : "form",
			opened_by: context.actor.kind === "account" ? context.actor.id : null,
			ciphertext: null,
			wrapped_key: null,
			touched_at: now.toISOString(),
			expires_at: new Date(now.getTime() + RETRY_DAYS * 86_400_000).toISOString(),
			testimony_id: testimony.id,
			content_mac: submissionMac(context, submission),
		});
		record.audit({
			entity: "testimony",
			entityId: testimony.id,
			detail: { channel, consents: submission.consents },
		});
		record.moves({ kind: "testimony-received", testimonyId: testimony.id });
	});
	return {
		testimonyId: testimony.id,
		reference: testimony.reference,
		receipt,
		language: submission.language,
	};
}

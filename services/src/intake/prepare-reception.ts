import type { ConsentCapacity, ConsentChoice } from "@portevoix/data/vocabulary/consent";
import type { OriginalDocument } from "@portevoix/data/vocabulary/frame";
import type { AnswerState } from "@portevoix/data/vocabulary/import";
import type { Channel, TestimonyFacts } from "@portevoix/data/vocabulary/testimony";
import type { IntakeContext } from "../context.ts";
import { sealOriginal } from "../keys/seal-original.ts";
import { makeReference } from "./make-reference.ts";
import type { NewRow } from "./testimony.repository.ts";

export type ReceivedAnswer = {
	readonly questionId: string;
	readonly state: AnswerState;
	readonly choice?: string | undefined;
	readonly number?: number | undefined;
	readonly date?: string | undefined;
};

/** What one person told, within something that was received. */
export type ReceivedTestimony = {
	readonly id: string;
	readonly channel: Channel;
	readonly facts: TestimonyFacts;
	readonly campaignId: string | null;
	readonly collectedBy: string | null;
	readonly sourceKey: string | null;
	readonly consents: readonly ConsentChoice[];
	readonly consentTextHash: string | null;
	readonly capacity: ConsentCapacity;
	readonly givenBy: "witness" | "parent" | "representative";
	/** Why it may be counted although nobody asked. */
	readonly basis: string | null;
	readonly answers: readonly ReceivedAnswer[];
};

/** One thing that was received, whatever the door. */
export type Reception = {
	readonly kind: "answers" | "call" | "gathering" | "email";
	readonly gatheringId: string | null;
	readonly batch: { readonly id: string; readonly row: number } | null;
	readonly receivedAt: string;
	readonly original: OriginalDocument;
	readonly testimonies: readonly ReceivedTestimony[];
};

/** A reception as rows, its words already sealed: nothing slow is left for the transaction. */
export type PreparedReception = {
	readonly source: NewRow<"source">;
	readonly original: NewRow<"original_text">;
	readonly testimonies: readonly NewRow<"testimony">[];
	readonly answers: readonly NewRow<"answer">[];
	readonly consents: readonly NewRow<"consent_event">[];
	readonly bases: readonly NewRow<"recorded_basis">[];
};

/** Seals the words and makes the rows. Without a yes to `count` and without a basis, a testimony waits in quarantine. */
export async function prepareReception(
	context: IntakeContext,
	reception: Reception,
): Promise<PreparedReception> {
	const now = context.now().toISOString();
	const sourceId = context.newId();
	const originalId = context.newId();
	const sealed = await sealOriginal(context.keys, context.randomBytes, originalId, reception.original);
	return {
		source: {
			id: sourceId,
			kind: reception.kind,
			gathering_id: reception.gatheringId,
			batch_id: reception.batch?.id ?? null,
			batch_row: reception.batch?.row ?? null,
			received_at: reception.receivedAt,
		},
		original: {
			id: originalId,
			source_id: sourceId,
			question_id: null,
			...sealed,
			received_at: reception.receivedAt,
			reason: "first",
			destroyed_at: null,
		},
		testimonies: reception.testimonies.map((testimony) => testimonyRow(context, sourceId, testimony, now)),
		answers: reception.testimonies.flatMap((testimony) =>
			testimony.answers.map((answer) => ({
				id: context.newId(),
				testimony_id: testimony.id,
				question_id: answer.questionId,
				questionnaire_id: null,
				state: answer.state,
				choice: answer.choice ?? null,
				number: answer.number ?? null,
				date: answer.date ?? null,
			})),
		),
		consents: reception.testimonies.flatMap((testimony) =>
			testimony.consents.map(({ purpose, granted }) => ({
				id: context.newId(),
				testimony_id: testimony.id,
				purpose,
				granted: granted ? 1 : 0,
				given_by: testimony.givenBy,
				capacity: testimony.capacity,
				channel: testimony.channel,
				consent_text_hash: testimony.consentTextHash,
				at: now,
			})),
		),
		bases: reception.testimonies.flatMap((testimony) =>
			testimony.basis === null
				? []
				: [
						{
							id: context.newId(),
							testimony_id: testimony.id,
							reason: testimony.basis,
							by: context.actor.id,
							at: now,
						},
					],
		),
	};
}

/** Whether a testimony must wait: nobody allowed it to be counted and nobody wrote why it may be. */
export function mustWait(testimony: Pick<ReceivedTestimony, "consents" | "basis">): boolean {
	return (
		testimony.basis === null &&
		!testimony.consents.some(({ purpose, granted }) => purpose === "count" && granted)
	);
}

function testimonyRow(
	context: IntakeContext,
	sourceId: string,
	testimony: ReceivedTestimony,
	now: string,
): NewRow<"testimony"> {
	return {
		id: testimony.id,
		reference: makeReference(context.now(), context.randomBytes(6)),
		source_id: sourceId,
		campaign_id: testimony.campaignId,
		channel: testimony.channel,
		...factColumns(testimony.facts),
		collected_by: testimony.collectedBy,
		source_key: testimony.sourceKey,
		quarantined_at: mustWait(testimony) ? now : null,
		released_at: null,
		duplicate_of: null,
		withdrawn_at: null,
	};
}

/** The facts of a testimony as columns. */
export function factColumns(facts: TestimonyFacts) {
	return {
		witness_role: facts.witnessRole,
		language: facts.language,
		facts_from: facts.factsFrom ?? null,
		facts_to: facts.factsTo ?? null,
		province: facts.province,
		concerned_age_band: facts.concernedAge,
		witness_age_band: facts.witnessAge,
		care_setting: facts.careSetting,
	};
}

import type { Sample, SampleWitness } from "@portevoix/data/sample/read-sample";
import type { StaffContext } from "../context.ts";
import { keepConsentText } from "../intake/keep-consent-text.ts";
import { receiveTranscript, type TranscribedWitness } from "../intake/receive-transcript.ts";
import { submitTestimony } from "../intake/submit-testimony.ts";
import { demonstrationChoices, demonstrationConsentText } from "./consent-texts.ts";

/** The testimonies of a sample file, by label of its witnesses. */
export type ReceivedSample = ReadonlyMap<string, string>;

/** Receives a sample through the door that it names. */
export async function receiveSample(
	context: StaffContext,
	sample: Sample,
	collectedBy: string | null,
): Promise<ReceivedSample> {
	const consentTextHash = await keepConsentText(context.store.db, demonstrationConsentText(sample.channel));
	return sample.parts.some((part) => part.speaker !== undefined)
		? receiveSpoken(context, sample, collectedBy, consentTextHash)
		: receiveWritten(context, sample, collectedBy, consentTextHash);
}

async function receiveSpoken(
	context: StaffContext,
	sample: Sample,
	collectedBy: string | null,
	consentTextHash: string,
): Promise<ReceivedSample> {
	const witness = (one: SampleWitness): TranscribedWitness => ({
		facts: one.facts,
		consents: demonstrationChoices(one.granted),
		consentTextHash,
		basis: null,
		collectedBy,
		sourceKey: null,
	});
	return receiveTranscript(context, {
		kind: sample.channel === "group" ? "round-table" : "call",
		turns: sample.parts.map(({ speaker = "", text, fromMs }) => ({ speaker, text, fromMs })),
		speakers: sample.staff,
		witnesses: new Map(sample.witnesses.map((one) => [one.label, witness(one)])),
		campaignId: null,
		receivedAt: sample.receivedAt,
		batch: null,
	});
}

async function receiveWritten(
	context: StaffContext,
	sample: Sample,
	collectedBy: string | null,
	consentTextHash: string,
): Promise<ReceivedSample> {
	const [one] = sample.witnesses;
	if (!one) throw new Error(`${sample.id} has no witness`);
	const { testimonyId } = await submitTestimony(context, {
		...one.facts,
		submissionId: context.newId(),
		channel: sample.channel,
		answers: sample.parts.map((part) => ({ questionId: "story", text: part.text })),
		consents: demonstrationChoices(one.granted),
		consentTextHash,
		capacity: "self",
		receivedAt: sample.receivedAt,
		...(collectedBy === null ? {} : { collectedBy }),
	});
	return new Map([[one.label, testimonyId]]);
}

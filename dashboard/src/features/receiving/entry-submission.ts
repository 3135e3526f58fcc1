import { Purpose } from "@portevoix/data/vocabulary/consent";
import type { InferRequestType } from "hono/client";
import type { api } from "../../api/ask.ts";
import type { Entry } from "./entry.ts";

/** What the server takes from somebody who types for a witness. */
export type EntrySubmission = InferRequestType<(typeof api)["api"]["testimonies"]["$post"]>["json"];

/**
 * An entry as it is sent: the person's words, never the notes; only the answers that were given, because « pas demandé »
 * is no answer. A spoken yes is attested by whoever heard it; a cross on paper is the person's own.
 */
export function entrySubmission(entry: Entry, consentTextHash: string): EntrySubmission {
	const { factsFrom, factsTo, ...facts } = entry.facts;
	const consents = Object.entries(entry.consents).flatMap(([purpose, answer]) =>
		answer === "yes" || answer === "no"
			? [{ purpose: Purpose.parse(purpose), granted: answer === "yes" }]
			: [],
	);
	return {
		submissionId: entry.submissionId,
		channel: entry.channel,
		answers: [{ text: entry.words }],
		consents,
		consentTextHash,
		capacity: entry.channel === "paper" ? "self" : "operator-attested",
		...facts,
		...(factsFrom === "" ? {} : { factsFrom }),
		...(factsTo === "" ? {} : { factsTo }),
		...(entry.receivedOn === "" ? {} : { receivedAt: new Date(`${entry.receivedOn}T00:00`).toISOString() }),
		...(entry.collectedBy === "" ? {} : { collectedBy: entry.collectedBy }),
	};
}

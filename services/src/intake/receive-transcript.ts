import type { Store } from "@portevoix/data/connection/database";
import type { ConsentCapacity, ConsentChoice } from "@portevoix/data/vocabulary/consent";
import type { Speaker } from "@portevoix/data/vocabulary/frame";
import type { TestimonyFacts } from "@portevoix/data/vocabulary/testimony";
import { LONGEST_TEXT } from "@portevoix/data/vocabulary/testimony";
import { codePointLength } from "@portevoix/data/vocabulary/text";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { composeOriginal } from "./compose-original.ts";
import { prepareReception, type ReceivedTestimony } from "./prepare-reception.ts";
import { storeReceptions } from "./store-receptions.ts";
import { insertGathering } from "./testimony.repository.ts";

/** A turn of speech; `speaker` is the label in the transcript. */
export type Turn = {
	readonly speaker: string;
	readonly text: string;
	readonly fromMs?: number | undefined;
	readonly toMs?: number | undefined;
};

/** A speaker who is a witness: what they said of use, and facts. */
export type TranscribedWitness = {
	readonly facts: TestimonyFacts;
	readonly consents: readonly ConsentChoice[];
	readonly consentTextHash: string | null;
	readonly basis: string | null;
	readonly collectedBy: string | null;
	readonly sourceKey: string | null;
};

export type TranscriptReception = {
	/** A call has one witness; in a gathering each witness who agreed has their own testimony. */
	readonly kind: "call" | "focus-group" | "round-table";
	readonly turns: readonly Turn[];
	/** What each label is; a label that is not here is `other`, whose words are never coded, counted or quoted. */
	readonly speakers: ReadonlyMap<string, Speaker>;
	readonly witnesses: ReadonlyMap<string, TranscribedWitness>;
	readonly campaignId: string | null;
	readonly receivedAt: string;
	readonly batch: { readonly id: string; readonly row: number } | null;
	/** Who answered about use: the witness themselves unless told, or an operator who attests what a file says. */
	readonly capacity?: ConsentCapacity;
	/** More to write in the same transaction: the row of the batch that the transcript came with. */
	readonly alongside?: (transaction: Store) => Promise<void>;
};

/**
 * Receives a call or a gathering with its speakers and times; answers the ids of the testimonies by speaker label.
 * Refuses a future date, no words at all, and a witness who never speaks.
 */
export async function receiveTranscript(
	context: IntakeContext,
	reception: TranscriptReception,
): Promise<ReadonlyMap<string, string>> {
	if (reception.receivedAt > context.now().toISOString()) throw new Refusal("date-in-future");
	const ids = new Map([...reception.witnesses.keys()].map((label) => [label, context.newId()]));
	const original = composeOriginal(
		reception.turns.map((turn) => {
			const testimonyId = ids.get(turn.speaker);
			return {
				text: turn.text,
				kind: "turn",
				speaker: testimonyId ? "witness" : (reception.speakers.get(turn.speaker) ?? "other"),
				...(testimonyId ? { testimonyId } : {}),
				...(turn.fromMs === undefined ? {} : { fromMs: turn.fromMs }),
				...(turn.toMs === undefined ? {} : { toMs: turn.toMs }),
			};
		}),
	);
	const length = codePointLength(original.body);
	if (length === 0) throw new Refusal("text-missing");
	if (length > LONGEST_TEXT) throw new Refusal("text-too-long", { longest: LONGEST_TEXT, length });
	for (const [label, id] of ids) {
		if (!original.frames.some((frame) => frame.testimonyId === id)) {
			throw new Refusal("unknown-speaker", { speaker: label });
		}
	}
	const gathering = reception.kind !== "call";
	const gatheringId = gathering ? context.newId() : null;
	const prepared = await prepareReception(context, {
		kind: gathering ? "gathering" : "call",
		gatheringId,
		batch: reception.batch,
		receivedAt: reception.receivedAt,
		original,
		testimonies: [...reception.witnesses].map(
			([label, witness]): ReceivedTestimony => ({
				...witness,
				id: ids.get(label) ?? "",
				channel: gathering ? "group" : "call",
				campaignId: reception.campaignId,
				capacity: reception.capacity ?? "self",
				givenBy: "witness",
				answers: [],
			}),
		),
	});
	await recordChange(context, "testimony.submit", async (transaction, record) => {
		await reception.alongside?.(transaction);
		if (gatheringId) {
			await insertGathering(transaction, {
				id: gatheringId,
				kind: reception.kind,
				held_at: reception.receivedAt,
			});
		}
		await storeReceptions(transaction, [prepared]);
		for (const testimony of prepared.testimonies) {
			record.audit({ entity: "testimony", entityId: testimony.id, detail: { channel: testimony.channel } });
			record.moves({ kind: "testimony-received", testimonyId: testimony.id });
		}
	});
	return ids;
}

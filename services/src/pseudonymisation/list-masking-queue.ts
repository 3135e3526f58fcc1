import { toCount } from "@portevoix/data/connection/portable-values";
import { authorise } from "../accounts/authorise.ts";
import { nameAccounts } from "../accounts/name-accounts.ts";
import type { StaffContext } from "../context.ts";
import { isWaiting } from "../intake/find-testimony.ts";
import {
	countMasking,
	type MaskingState,
	pageOfMasking,
	sealedLengths,
	voicesOf,
} from "./masking-queue.repository.ts";

export type QueuedSource = {
	/** The first living voice: the address of the whole source. */
	readonly id: string;
	readonly reference: string;
	readonly channel: string;
	readonly receivedAt: string;
	/** Words of the working text; before it exists, an estimate from the length of what is sealed. */
	readonly words: number;
	readonly estimated: boolean;
	/** How many people speak in it. */
	readonly voices: number;
	/** Whether a voice still waits for somebody's yes: it may be masked all the same. */
	readonly quarantined: boolean;
	/** The version in force; null when there is none. */
	readonly version: number | null;
	readonly approvedAt: string | null;
	readonly approvedBy: string | null;
	readonly secondRead: boolean;
};

export type MaskingQueue = {
	readonly counts: {
		readonly toMask: number;
		readonly masked: number;
		/** Masked by somebody else and not read a second time. */
		readonly secondReading: number;
	};
	readonly more: boolean;
	readonly sources: readonly QueuedSource[];
};

const WORD = /[\p{L}\p{N}]\S*/gu;

/** Nonce and tag of the seal, and the frame around a short text: measured on one answer of 100 words. */
const ENVELOPE_BYTES = 40 + 150;
/** A French word with its space, accents counted twice as in UTF-8. */
const BYTES_A_WORD = 6.1;

/** How many words a sealed text of so many base64 letters holds, to two figures: enough to choose what to begin. */
function estimateWords(base64Letters: number): number {
	const words = Math.max(1, ((base64Letters * 3) / 4 - ENVELOPE_BYTES) / BYTES_A_WORD);
	return Number(words.toPrecision(words < 10 ? 1 : 2));
}

/**
 * What there is to mask, what is masked, or what the asker may read a second time; one line a source, so that a gathering
 * stands there once. No original is opened: before masking, the number of words is an estimate.
 */
export async function listMaskingQueue(
	context: StaffContext,
	state: MaskingState,
	page: { readonly limit: number; readonly offset: number },
): Promise<MaskingQueue> {
	authorise(context.actor, "testimony.list");
	const { db } = context.store;
	const reader = context.actor.id;
	const found = await pageOfMasking(db, state, reader, { ...page, limit: page.limit + 1 });
	const rows = found.slice(0, page.limit);
	const ids = rows.map((row) => row.source_id);
	const [voices, sealed, names] = [
		await voicesOf(db, ids),
		await sealedLengths(db, ids),
		await nameAccounts(db),
	];
	const sources = rows.flatMap((row): QueuedSource[] => {
		const own = voices.filter((voice) => voice.source_id === row.source_id);
		const [first] = own;
		if (!first) return [];
		const known = row.body !== null && state !== "to-mask";
		return [
			{
				id: first.id,
				reference: first.reference,
				channel: first.channel,
				receivedAt: row.received_at,
				words: known
					? (row.body?.match(WORD)?.length ?? 0)
					: estimateWords(toCount(sealed.get(row.source_id))),
				estimated: !known,
				voices: own.length,
				quarantined: own.some(isWaiting),
				version: row.version,
				approvedAt: row.approved_at,
				approvedBy: row.approved_by === null ? null : (names.get(row.approved_by) ?? null),
				secondRead: row.second_read_at !== null,
			},
		];
	});
	return {
		counts: {
			toMask: toCount(await countMasking(db, "to-mask", reader)),
			masked: toCount(await countMasking(db, "masked", reader)),
			secondReading: toCount(await countMasking(db, "second-reading", reader)),
		},
		more: found.length > page.limit,
		sources,
	};
}

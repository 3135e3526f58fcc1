import { toCount } from "@portevoix/data/connection/portable-values";
import { codePointIndex } from "@portevoix/data/vocabulary/text";
import { authorise } from "../accounts/authorise.ts";
import type { StaffContext } from "../context.ts";
import { readFrames } from "../pseudonymisation/read-frames.ts";
import { collectingOrganisations, countQueue, pageOfQueue, type QueueFilter } from "./queue.repository.ts";

export type QueuedTestimony = {
	readonly id: string;
	readonly reference: string;
	readonly channel: string;
	readonly receivedAt: string;
	/** Words that can be coded: those of the witness. */
	readonly words: number;
	/** Stretches of the text that can be coded: answers, or turns of speech. */
	readonly turns: number;
	readonly passages: number;
	readonly suggestions: number;
};

export type CodingQueue = {
	readonly toCode: number;
	readonly coded: number;
	readonly more: boolean;
	readonly testimonies: readonly QueuedTestimony[];
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
};

const WORD = /[\p{L}\p{N}]\S*/gu;

/**
 * What there is to code, or what is coded, oldest first, without any text. A testimony is coded when somebody finished
 * reading the text in force. `theme` keeps those with a coding or an open suggestion of that code or below it.
 */
export async function listCodingQueue(
	context: StaffContext,
	filter: QueueFilter,
	page: { readonly limit: number; readonly offset: number },
): Promise<CodingQueue> {
	authorise(context.actor, "testimony.list");
	const { db } = context.store;
	const rows = await pageOfQueue(db, filter, { ...page, limit: page.limit + 1 });
	const testimonies: QueuedTestimony[] = [];
	for (const row of rows.slice(0, page.limit)) {
		const body = row.body ?? "";
		const index = codePointIndex(body);
		const own = (await readFrames(db, row.text_id)).filter(
			(frame) => frame.testimonyId === row.id && frame.speaker === "witness",
		);
		const words = own.map(({ start, end }) => body.slice(index[start], index[end]).match(WORD)?.length ?? 0);
		testimonies.push({
			id: row.id,
			reference: row.reference,
			channel: row.channel,
			receivedAt: row.received_at,
			words: words.reduce((sum, count) => sum + count, 0),
			turns: own.length,
			passages: toCount(row.passages),
			suggestions: toCount(row.suggestions),
		});
	}
	return {
		toCode: toCount(await countQueue(db, { ...filter, state: "to-code" })),
		coded: toCount(await countQueue(db, { ...filter, state: "coded" })),
		more: rows.length > page.limit,
		testimonies,
		organisations: await collectingOrganisations(db),
	};
}

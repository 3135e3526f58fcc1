import type { Store } from "@portevoix/data/connection/database";
import { toCount } from "@portevoix/data/connection/portable-values";

/** How many there are, and when the oldest came in. */
export type Waiting = { readonly count: number; readonly oldest: string | null };

type WaitingRow = { readonly n: number | string | bigint; readonly oldest: string | null };

const waiting = ({ n, oldest }: WaitingRow): Waiting => ({ count: toCount(n), oldest });

/** Testimonies that are still ours to work on: not withdrawn, not told twice, not of a batch that was undone. */
function living(store: Store) {
	return store
		.selectFrom("testimony")
		.innerJoin("source", "source.id", "testimony.source_id")
		.leftJoin("batch", "batch.id", "source.batch_id")
		.where("testimony.withdrawn_at", "is", null)
		.where("testimony.duplicate_of", "is", null)
		.where("batch.undone_at", "is", null);
}

/** Testimonies that nobody allowed to count, and for which nobody wrote why they may be. */
export async function findQuarantined(store: Store): Promise<Waiting> {
	const row = await living(store)
		.where("testimony.quarantined_at", "is not", null)
		.where("testimony.released_at", "is", null)
		.select((eb) => [eb.fn.countAll().as("n"), eb.fn.min("source.received_at").as("oldest")])
		.$castTo<WaitingRow>()
		.executeTakeFirstOrThrow();
	return waiting(row);
}

/** Proposals on which nobody decided, and in how many testimonies. */
export async function findOpenSuggestions(store: Store): Promise<{ count: number; testimonies: number }> {
	const row = await living(store)
		.innerJoin("suggestion", "suggestion.testimony_id", "testimony.id")
		.innerJoin("working_text", "working_text.id", "suggestion.working_text_id")
		.where("working_text.superseded_at", "is", null)
		.where("working_text.erased_at", "is", null)
		.where("suggestion.decided_at", "is", null)
		.select((eb) => [
			eb.fn.countAll().as("n"),
			eb.fn.count("suggestion.testimony_id").distinct().as("testimonies"),
		])
		.executeTakeFirstOrThrow();
	return { count: toCount(row.n), testimonies: toCount(row.testimonies) };
}

/** What came in since a moment, by door, whatever became of it but an undone import. */
export async function findReceivedSince(
	store: Store,
	since: string,
): Promise<{ channel: string; count: number }[]> {
	const rows = await living(store)
		.where("source.received_at", ">=", since)
		.groupBy("testimony.channel")
		.select((eb) => ["testimony.channel", eb.fn.countAll().as("n")])
		.orderBy("testimony.channel")
		.execute();
	return rows.map(({ channel, n }) => ({ channel, count: toCount(n) })).sort((a, b) => b.count - a.count);
}

export async function countWithdrawnSince(store: Store, since: string): Promise<number> {
	const row = await store
		.selectFrom("testimony")
		.where("withdrawn_at", ">=", since)
		.select((eb) => eb.fn.countAll().as("n"))
		.executeTakeFirstOrThrow();
	return toCount(row.n);
}

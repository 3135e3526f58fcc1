import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable, Selectable } from "kysely";

/** A row to be stored. */
export type NewRow<T extends keyof Database> = Insertable<Database[T]>;

/** A testimony as it is stored. */
export type TestimonyRow = Selectable<Database["testimony"]>;

export type NewTestimony = NewRow<"testimony">;

/** SQLite allows 32,766 values in a statement; stay far below on both databases. */
const ROWS_AT_ONCE = 200;

async function insertAll<T extends keyof Database>(
	store: Store,
	table: T,
	rows: readonly Insertable<Database[T]>[],
): Promise<void> {
	for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
		await store
			.insertInto(table)
			.values(rows.slice(from, from + ROWS_AT_ONCE) as never)
			.execute();
	}
}

export const insertSources = (store: Store, rows: readonly Insertable<Database["source"]>[]) =>
	insertAll(store, "source", rows);

export const insertTestimonies = (store: Store, rows: readonly NewTestimony[]) =>
	insertAll(store, "testimony", rows);

export const insertOriginals = (store: Store, rows: readonly Insertable<Database["original_text"]>[]) =>
	insertAll(store, "original_text", rows);

export const insertAnswers = (store: Store, rows: readonly Insertable<Database["answer"]>[]) =>
	insertAll(store, "answer", rows);

export async function insertGathering(store: Store, row: Insertable<Database["gathering"]>): Promise<void> {
	await store.insertInto("gathering").values(row).execute();
}

export async function findTestimonyById(store: Store, id: string) {
	return store.selectFrom("testimony").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function findTestimonyByReference(store: Store, reference: string) {
	return store.selectFrom("testimony").selectAll().where("reference", "=", reference).executeTakeFirst();
}

export async function findTestimoniesOfSource(store: Store, sourceId: string) {
	return store.selectFrom("testimony").selectAll().where("source_id", "=", sourceId).orderBy("id").execute();
}

export async function findTestimoniesOfBatch(store: Store, batchId: string) {
	return store
		.selectFrom("testimony")
		.innerJoin("source", "source.id", "testimony.source_id")
		.selectAll("testimony")
		.where("source.batch_id", "=", batchId)
		.orderBy("source.batch_row")
		.orderBy("testimony.id")
		.execute();
}

export async function findSource(store: Store, id: string) {
	return store.selectFrom("source").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Which of these keys are already in the store, on a testimony of any state. */
export async function knownSourceKeys(store: Store, keys: readonly string[]): Promise<Set<string>> {
	const known = new Set<string>();
	for (let from = 0; from < keys.length; from += 500) {
		const rows = await store
			.selectFrom("testimony")
			.select("source_key")
			.where("source_key", "in", keys.slice(from, from + 500))
			.execute();
		for (const row of rows) if (row.source_key) known.add(row.source_key);
	}
	return known;
}

export async function findOriginalsOfSource(store: Store, sourceId: string) {
	return store
		.selectFrom("original_text")
		.selectAll()
		.where("source_id", "=", sourceId)
		.orderBy("received_at")
		.orderBy("id")
		.execute();
}

export async function setFacts(
	store: Store,
	testimonyId: string,
	facts: Partial<NewTestimony>,
): Promise<void> {
	await store.updateTable("testimony").set(facts).where("id", "=", testimonyId).execute();
}

export async function setQuarantine(
	store: Store,
	testimonyId: string,
	times: { quarantined_at: string | null; released_at: string | null },
): Promise<void> {
	await store.updateTable("testimony").set(times).where("id", "=", testimonyId).execute();
}

export type TestimonyListing = {
	id: string;
	reference: string;
	channel: string;
	received_at: string;
	quarantined_at: string | null;
	released_at: string | null;
	withdrawn_at: string | null;
	working_text_id: string | null;
	approved_at: string | null;
	corrected_at: string | null;
	finished_readings: number | string;
};

/** The list of the desk: newest first, without any text. */
export async function listTestimonies(
	store: Store,
	page: { limit: number; offset: number; id?: string },
): Promise<TestimonyListing[]> {
	return store
		.selectFrom("testimony")
		.innerJoin("source", "source.id", "testimony.source_id")
		.leftJoin("working_text", (join) =>
			join
				.onRef("working_text.source_id", "=", "testimony.source_id")
				.on("working_text.superseded_at", "is", null)
				.on("working_text.erased_at", "is", null),
		)
		.select([
			"testimony.id",
			"testimony.reference",
			"testimony.channel",
			"source.received_at",
			"testimony.quarantined_at",
			"testimony.released_at",
			"testimony.withdrawn_at",
			"working_text.id as working_text_id",
			"working_text.approved_at",
		])
		.select((eb) =>
			eb
				.selectFrom("original_text")
				.whereRef("original_text.source_id", "=", "testimony.source_id")
				.where("original_text.reason", "=", "correction")
				.select((newest) => newest.fn.max("original_text.received_at").as("at"))
				.as("corrected_at"),
		)
		.select((eb) =>
			eb
				.selectFrom("reading")
				.whereRef("reading.testimony_id", "=", "testimony.id")
				.where("reading.reopened_at", "is", null)
				.select((count) => count.fn.countAll().as("n"))
				.$castTo<number | string>()
				.as("finished_readings"),
		)
		.$if(page.id !== undefined, (one) => one.where("testimony.id", "=", page.id ?? ""))
		.orderBy("source.received_at", "desc")
		.orderBy("testimony.id", "desc")
		.limit(page.limit)
		.offset(page.offset)
		.$castTo<TestimonyListing>()
		.execute();
}

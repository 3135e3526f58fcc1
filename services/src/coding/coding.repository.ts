import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable, Selectable } from "kysely";

export type CodingRow = Selectable<Database["coding"]>;

const AT_ONCE = 100;

export async function insertCodings(
	store: Store,
	rows: readonly Insertable<Database["coding"]>[],
): Promise<void> {
	for (let from = 0; from < rows.length; from += AT_ONCE) {
		await store
			.insertInto("coding")
			.values(rows.slice(from, from + AT_ONCE))
			.execute();
	}
}

export async function findCodingById(store: Store, id: string): Promise<CodingRow | undefined> {
	return store.selectFrom("coding").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Codings without an end, in the order of the text. */
export async function currentCodingsOfText(store: Store, workingTextId: string): Promise<CodingRow[]> {
	return store
		.selectFrom("coding")
		.leftJoin("coding_end", "coding_end.coding_id", "coding.id")
		.selectAll("coding")
		.where("coding.working_text_id", "=", workingTextId)
		.where("coding_end.id", "is", null)
		.orderBy("coding.start")
		.orderBy("coding.end")
		.orderBy("coding.id")
		.execute();
}

export async function currentCodingsOfTestimony(store: Store, testimonyId: string): Promise<CodingRow[]> {
	return store
		.selectFrom("coding")
		.leftJoin("coding_end", "coding_end.coding_id", "coding.id")
		.selectAll("coding")
		.where("coding.testimony_id", "=", testimonyId)
		.where("coding_end.id", "is", null)
		.orderBy("coding.start")
		.orderBy("coding.id")
		.execute();
}

export async function insertCodingEnds(
	store: Store,
	rows: readonly Insertable<Database["coding_end"]>[],
): Promise<void> {
	for (let from = 0; from < rows.length; from += AT_ONCE) {
		await store
			.insertInto("coding_end")
			.values(rows.slice(from, from + AT_ONCE))
			.onConflict((conflict) => conflict.column("coding_id").doNothing())
			.execute();
	}
}

export async function isEnded(store: Store, codingId: string): Promise<boolean> {
	const row = await store
		.selectFrom("coding_end")
		.select("id")
		.where("coding_id", "=", codingId)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whether another coding already continues this one. */
export async function wasCarried(store: Store, codingId: string): Promise<boolean> {
	const row = await store
		.selectFrom("coding")
		.select("id")
		.where("carried_from", "=", codingId)
		.executeTakeFirst();
	return row !== undefined;
}

/** Takes the copied words out of all codings of a testimony, ended ones too. */
export async function eraseExactWords(store: Store, testimonyId: string): Promise<void> {
	await store.updateTable("coding").set({ exact: null }).where("testimony_id", "=", testimonyId).execute();
}

export async function eraseExactWordsOfText(store: Store, workingTextId: string): Promise<void> {
	await store
		.updateTable("coding")
		.set({ exact: null })
		.where("working_text_id", "=", workingTextId)
		.execute();
}

export async function insertReading(store: Store, row: Insertable<Database["reading"]>): Promise<void> {
	await store.insertInto("reading").values(row).execute();
}

export async function openReadings(store: Store, testimonyId: string, coderId: string) {
	return store
		.selectFrom("reading")
		.selectAll()
		.where("testimony_id", "=", testimonyId)
		.where("coder_id", "=", coderId)
		.where("reopened_at", "is", null)
		.execute();
}

export async function finishedReadingsOfText(store: Store, workingTextId: string) {
	return store
		.selectFrom("reading")
		.selectAll()
		.where("working_text_id", "=", workingTextId)
		.where("reopened_at", "is", null)
		.execute();
}

export async function reopenReading(store: Store, id: string, at: string): Promise<void> {
	await store.updateTable("reading").set({ reopened_at: at }).where("id", "=", id).execute();
}

import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import { type ConsentChoice, Purpose } from "@portevoix/data/vocabulary/consent";
import type { Insertable } from "kysely";

export async function insertConsentText(
	store: Store,
	row: Insertable<Database["consent_text"]>,
): Promise<void> {
	await store
		.insertInto("consent_text")
		.values(row)
		.onConflict((conflict) => conflict.column("hash").doNothing())
		.execute();
}

export async function findConsentText(store: Store, hash: string) {
	return store.selectFrom("consent_text").selectAll().where("hash", "=", hash).executeTakeFirst();
}

export async function insertConsentEvents(
	store: Store,
	rows: readonly Insertable<Database["consent_event"]>[],
): Promise<void> {
	for (let from = 0; from < rows.length; from += 200) {
		await store
			.insertInto("consent_event")
			.values(rows.slice(from, from + 200))
			.execute();
	}
}

/** All answers about use of one testimony, oldest first. */
export async function consentChoicesOf(store: Store, testimonyId: string): Promise<ConsentChoice[]> {
	const rows = await store
		.selectFrom("consent_event")
		.select(["purpose", "granted"])
		.where("testimony_id", "=", testimonyId)
		.orderBy("at")
		.orderBy("id")
		.execute();
	return rows.map((row) => ({ purpose: Purpose.parse(row.purpose), granted: row.granted === 1 }));
}

export async function insertBases(
	store: Store,
	rows: readonly Insertable<Database["recorded_basis"]>[],
): Promise<void> {
	for (let from = 0; from < rows.length; from += 200) {
		await store
			.insertInto("recorded_basis")
			.values(rows.slice(from, from + 200))
			.execute();
	}
}

export async function hasBasis(store: Store, testimonyId: string): Promise<boolean> {
	const row = await store
		.selectFrom("recorded_basis")
		.select("id")
		.where("testimony_id", "=", testimonyId)
		.executeTakeFirst();
	return row !== undefined;
}

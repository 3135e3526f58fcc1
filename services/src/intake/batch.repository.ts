import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable } from "kysely";

export async function insertBatch(store: Store, row: Insertable<Database["batch"]>): Promise<void> {
	await store.insertInto("batch").values(row).execute();
}

export async function findBatch(store: Store, id: string) {
	return store.selectFrom("batch").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function listBatchRows(store: Store) {
	return store
		.selectFrom("batch")
		.select(["id", "tool", "file_name", "report", "created_at", "undone_at"])
		.orderBy("created_at", "desc")
		.execute();
}

export async function setBatchReport(store: Store, id: string, report: string): Promise<void> {
	await store.updateTable("batch").set({ report }).where("id", "=", id).execute();
}

export async function setBatchUndone(store: Store, id: string, at: string): Promise<void> {
	await store.updateTable("batch").set({ undone_at: at }).where("id", "=", id).execute();
}

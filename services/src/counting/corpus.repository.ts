import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable } from "kysely";

export async function insertCorpus(store: Store, row: Insertable<Database["corpus"]>): Promise<void> {
	await store.insertInto("corpus").values(row).execute();
}

export async function findCorpus(store: Store, id: string) {
	return store.selectFrom("corpus").selectAll().where("id", "=", id).executeTakeFirst();
}

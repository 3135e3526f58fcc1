import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable, Selectable } from "kysely";

export type FrozenCountRow = Selectable<Database["frozen_count"]>;

export async function insertFrozenCount(
	store: Store,
	row: Insertable<Database["frozen_count"]>,
): Promise<void> {
	await store.insertInto("frozen_count").values(row).execute();
}

export async function findFrozenCount(store: Store, id: string): Promise<FrozenCountRow | undefined> {
	return store.selectFrom("frozen_count").selectAll().where("id", "=", id).executeTakeFirst();
}

import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable, Selectable } from "kysely";

/** The star that a coding has now. */
export async function findStar(
	store: Store,
	codingId: string,
): Promise<Selectable<Database["star"]> | undefined> {
	return store
		.selectFrom("star")
		.selectAll()
		.where("coding_id", "=", codingId)
		.where("ended_at", "is", null)
		.executeTakeFirst();
}

export async function insertStar(store: Store, row: Insertable<Database["star"]>): Promise<void> {
	await store.insertInto("star").values(row).execute();
}

export async function endStar(store: Store, id: string, at: string): Promise<void> {
	await store.updateTable("star").set({ ended_at: at }).where("id", "=", id).execute();
}

/** Which current codings of a testimony have a star now. */
export async function starredCodingsOf(store: Store, testimonyId: string): Promise<Set<string>> {
	const rows = await store
		.selectFrom("star")
		.innerJoin("coding", "coding.id", "star.coding_id")
		.select("star.coding_id")
		.where("coding.testimony_id", "=", testimonyId)
		.where("star.ended_at", "is", null)
		.execute();
	return new Set(rows.map((row) => row.coding_id));
}

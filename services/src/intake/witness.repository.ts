import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable } from "kysely";

export async function witnessOf(store: Store, testimonyId: string): Promise<string | undefined> {
	const row = await store
		.selectFrom("witness_link")
		.select("witness_id")
		.where("testimony_id", "=", testimonyId)
		.where("ended_at", "is", null)
		.executeTakeFirst();
	return row?.witness_id;
}

/** Ends the link that stands and makes the new one. */
export async function linkTestimony(store: Store, row: Insertable<Database["witness_link"]>): Promise<void> {
	await store
		.updateTable("witness_link")
		.set({ ended_at: row.at })
		.where("testimony_id", "=", row.testimony_id)
		.where("ended_at", "is", null)
		.execute();
	await store
		.insertInto("witness")
		.values({ id: row.witness_id })
		.onConflict((conflict) => conflict.column("id").doNothing())
		.execute();
	await store.insertInto("witness_link").values(row).execute();
}

export async function testimoniesOfWitness(store: Store, witnessId: string): Promise<string[]> {
	const rows = await store
		.selectFrom("witness_link")
		.select("testimony_id")
		.where("witness_id", "=", witnessId)
		.where("ended_at", "is", null)
		.orderBy("testimony_id")
		.execute();
	return rows.map((row) => row.testimony_id);
}

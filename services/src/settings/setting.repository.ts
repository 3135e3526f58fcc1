import type { Store } from "@portevoix/data/connection/database";

export async function findSetting(store: Store, key: string): Promise<string | undefined> {
	const row = await store.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirst();
	return row?.value;
}

export async function putSetting(store: Store, key: string, value: string): Promise<void> {
	await store
		.insertInto("setting")
		.values({ key, value })
		.onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
		.execute();
}

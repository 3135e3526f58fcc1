import type { Store } from "@portevoix/data/connection/database";

/** Whether nobody used the store yet: no testimony of any state, no account. */
export async function isStoreEmpty(store: Store): Promise<boolean> {
	const testimony = await store.selectFrom("testimony").select("id").limit(1).executeTakeFirst();
	const account = await store.selectFrom("user").select("id").limit(1).executeTakeFirst();
	return testimony === undefined && account === undefined;
}

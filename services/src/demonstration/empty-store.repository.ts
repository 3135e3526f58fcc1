import type { Store } from "@portevoix/data/connection/database";

export async function hasTestimonyOrAccount(store: Store): Promise<boolean> {
	const testimony = await store.selectFrom("testimony").select("id").limit(1).executeTakeFirst();
	const account = await store.selectFrom("user").select("id").limit(1).executeTakeFirst();
	return testimony !== undefined || account !== undefined;
}

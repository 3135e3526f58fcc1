import { sql } from "kysely";
import type { World } from "../support/open-world.ts";

/** Opens the connections of the pool beforehand, so that what starts together really runs together. */
export async function openConnections({ store }: World): Promise<void> {
	if (store.dialect === "sqlite") return;
	await Promise.all([1, 2, 3, 4].map(() => sql`select pg_sleep(0.1)`.execute(store.db)));
}

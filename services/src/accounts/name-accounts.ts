import type { Store } from "@portevoix/data/connection/database";
import { listAccountRows } from "./account.repository.ts";

/** The names of all accounts by id: a colleague signs what they did with their name. */
export async function nameAccounts(store: Store): Promise<Map<string, string>> {
	return new Map((await listAccountRows(store)).map(({ id, name }) => [id, name]));
}

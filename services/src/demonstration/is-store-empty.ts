import type { Store } from "@portevoix/data/connection/database";
import { hasTestimonyOrAccount } from "./empty-store.repository.ts";

/** Whether nobody used the store yet: no testimony of any state, no account. */
export async function isStoreEmpty(store: Store): Promise<boolean> {
	return !(await hasTestimonyOrAccount(store));
}

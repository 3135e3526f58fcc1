import type { Store } from "@portevoix/data/connection/database";
import { lastChangeSeq } from "./audit.repository.ts";

/** The number of the last thing that could move a figure; 0 in a store where nothing happened. */
export async function readChangeSeq(store: Store): Promise<number> {
	return lastChangeSeq(store);
}

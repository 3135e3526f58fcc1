import { buildSnapshot } from "@portevoix/analysis/counting/build-snapshot";
import type { Snapshot } from "@portevoix/analysis/counting/snapshot";
import type { Store } from "@portevoix/data/connection/database";
import { loadSnapshotRows } from "./snapshot.repository.ts";

/** Reads all that may be counted into memory. Throws when no codebook was published. */
export async function loadSnapshot(store: Store): Promise<Snapshot> {
	return buildSnapshot(await loadSnapshotRows(store));
}

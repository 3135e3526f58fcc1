import type { Snapshot } from "@portevoix/analysis/counting/snapshot";
import type { OpenDatabase } from "@portevoix/data/connection/database";
import { readChangeSeq } from "../audit/read-change-seq.ts";
import { loadSnapshot } from "./load-snapshot.ts";

/** One snapshot a database, renewed when something that can move a number was committed. */
const held = new WeakMap<OpenDatabase, { seq: number; snapshot: Promise<Snapshot> }>();

/** The snapshot of what is committed now. */
export async function currentSnapshot(open: OpenDatabase): Promise<Snapshot> {
	const seq = await readChangeSeq(open.db);
	const known = held.get(open);
	if (known?.seq === seq) return known.snapshot;
	const snapshot = loadSnapshot(open.db);
	held.set(open, { seq, snapshot });
	try {
		return await snapshot;
	} catch (error) {
		// A load that failed must not be remembered.
		held.delete(open);
		throw error;
	}
}

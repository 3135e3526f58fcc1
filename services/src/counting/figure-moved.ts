import { countProtected } from "@portevoix/analysis/counting/count-protected";
import type { Snapshot } from "@portevoix/analysis/counting/snapshot";
import { DISCLOSURE_THRESHOLD } from "@portevoix/data/codebook/thresholds";
import type { Store } from "@portevoix/data/connection/database";
import { type CountQuery, CountResult } from "@portevoix/data/vocabulary/count";
import { canonicalJson } from "../keys/fingerprint.ts";
import { findFrozenCount } from "./frozen-count.repository.ts";

/** Whether a figure differs now from the one that was frozen beside it. A figure that was not frozen did not move. */
export async function figureMoved(
	store: Store,
	snapshot: Snapshot,
	frozenCountId: string | null,
	query: CountQuery,
): Promise<boolean> {
	const frozen = frozenCountId === null ? undefined : await findFrozenCount(store, frozenCountId);
	if (!frozen) return false;
	const then = CountResult.parse(JSON.parse(frozen.result));
	const now = countProtected(snapshot, query, DISCLOSURE_THRESHOLD);
	return canonicalJson([then.total, then.cells]) !== canonicalJson([now.total, now.cells]);
}

import { countProtected } from "@portevoix/analysis/counting/count-protected";
import { countTestimonies } from "@portevoix/analysis/counting/count-testimonies";
import { DISCLOSURE_THRESHOLD } from "@portevoix/data/codebook/thresholds";
import type { CountQuery, CountResult } from "@portevoix/data/vocabulary/count";
import { authorise } from "../accounts/authorise.ts";
import { findCode } from "../coding/read-codebook.ts";
import type { StaffContext } from "../context.ts";
import { currentSnapshot } from "./current-snapshot.ts";

/**
 * Answers a question to the corpus, protected by the threshold on distinct witnesses unless `internal` (which needs a
 * role that reads the texts anyway). Refuses an unknown code.
 */
export async function countCorpus(
	context: StaffContext,
	query: CountQuery,
	options: { internal?: boolean } = {},
): Promise<CountResult> {
	authorise(context.actor, options.internal ? "count.read-internal" : "count.read");
	const asked = [
		...(query.codes ?? []),
		...query.where.filter((filter) => filter.facet === "code").flatMap((filter) => filter.values),
	];
	for (const key of asked) await findCode(context.store.db, key);
	const snapshot = await currentSnapshot(context.store);
	return options.internal
		? countTestimonies(snapshot, query, DISCLOSURE_THRESHOLD)
		: countProtected(snapshot, query, DISCLOSURE_THRESHOLD);
}

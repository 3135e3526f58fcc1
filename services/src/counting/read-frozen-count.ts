import { CountQuery, CountResult } from "@portevoix/data/vocabulary/count";
import { authorise } from "../accounts/authorise.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findFrozenCount } from "./frozen-count.repository.ts";

/** A figure that was frozen, as it was then. Refuses an unknown one. */
export async function readFrozenCount(
	context: StaffContext,
	id: string,
): Promise<{
	readonly id: string;
	readonly at: string;
	readonly query: CountQuery;
	readonly result: CountResult;
}> {
	authorise(context.actor, "count.read");
	const row = await findFrozenCount(context.store.db, id);
	if (!row) throw new Refusal("unknown-frozen-count");
	return {
		id: row.id,
		at: row.at,
		query: CountQuery.parse(JSON.parse(row.query)),
		result: CountResult.parse(JSON.parse(row.result)),
	};
}

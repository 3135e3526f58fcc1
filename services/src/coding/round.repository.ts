import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable } from "kysely";

export async function insertRound(
	store: Store,
	round: Insertable<Database["coding_round"]>,
	assignments: readonly Insertable<Database["assignment"]>[],
): Promise<void> {
	await store.insertInto("coding_round").values(round).execute();
	for (let from = 0; from < assignments.length; from += 100) {
		await store
			.insertInto("assignment")
			.values(assignments.slice(from, from + 100))
			.execute();
	}
}

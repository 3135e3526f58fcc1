import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Updateable } from "kysely";

/** The references of testimonies by their ids; ids that are not testimonies are left out. */
export async function referencesOf(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	for (let from = 0; from < ids.length; from += 500) {
		const rows = await store
			.selectFrom("testimony")
			.select(["id", "reference"])
			.where("id", "in", ids.slice(from, from + 500))
			.execute();
		for (const row of rows) found.set(row.id, row.reference);
	}
	return found;
}

/** The answers about use of a testimony, oldest first, each with the words that were shown or read aloud. */
export async function consentEventsOf(store: Store, testimonyId: string) {
	return store
		.selectFrom("consent_event")
		.leftJoin("consent_text", "consent_text.hash", "consent_event.consent_text_hash")
		.selectAll("consent_event")
		.select("consent_text.body")
		.where("testimony_id", "=", testimonyId)
		.orderBy("at")
		.orderBy("id")
		.execute();
}

export async function basesOf(store: Store, testimonyId: string) {
	return store
		.selectFrom("recorded_basis")
		.selectAll()
		.where("testimony_id", "=", testimonyId)
		.orderBy("at")
		.orderBy("id")
		.execute();
}

export async function listCampaignRows(store: Store) {
	return store.selectFrom("campaign").selectAll().orderBy("title").orderBy("id").execute();
}

/** Answers whether the campaign is there. */
export async function updateCampaign(
	store: Store,
	id: string,
	change: Updateable<Database["campaign"]>,
): Promise<boolean> {
	const { numUpdatedRows } = await store
		.updateTable("campaign")
		.set(change)
		.where("id", "=", id)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

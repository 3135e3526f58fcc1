import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable } from "kysely";

export async function findCampaignByKey(store: Store, key: string) {
	return store.selectFrom("campaign").selectAll().where("key", "=", key).executeTakeFirst();
}

export async function insertCampaign(store: Store, row: Insertable<Database["campaign"]>): Promise<void> {
	await store.insertInto("campaign").values(row).execute();
}

export async function findOrganisationById(store: Store, id: string) {
	return store.selectFrom("organisation").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function findOrganisationByName(store: Store, name: string) {
	return store.selectFrom("organisation").selectAll().where("name", "=", name).executeTakeFirst();
}

export async function insertOrganisation(
	store: Store,
	row: Insertable<Database["organisation"]>,
): Promise<void> {
	await store.insertInto("organisation").values(row).execute();
}

export async function listOrganisationRows(store: Store) {
	return store
		.selectFrom("organisation")
		.select(["id", "name", "kind"])
		.orderBy("name")
		.orderBy("id")
		.execute();
}

import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable } from "kysely";

export async function insertPlaidoyer(store: Store, row: Insertable<Database["plaidoyer"]>): Promise<void> {
	await store.insertInto("plaidoyer").values(row).execute();
}

export async function listPlaidoyerRows(store: Store) {
	return store.selectFrom("plaidoyer").selectAll().orderBy("title").orderBy("id").execute();
}

export async function findPlaidoyer(store: Store, id: string) {
	return store.selectFrom("plaidoyer").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function latestDraft(store: Store, plaidoyerId: string) {
	return store
		.selectFrom("draft")
		.selectAll()
		.where("plaidoyer_id", "=", plaidoyerId)
		.orderBy("revision", "desc")
		.limit(1)
		.executeTakeFirst();
}

export async function insertDraft(store: Store, row: Insertable<Database["draft"]>): Promise<void> {
	await store.insertInto("draft").values(row).execute();
}

export async function ensureRecommendations(
	store: Store,
	plaidoyerId: string,
	ids: readonly string[],
): Promise<void> {
	for (const id of ids) {
		await store
			.insertInto("recommendation")
			.values({ id, plaidoyer_id: plaidoyerId })
			.onConflict((conflict) => conflict.column("id").doNothing())
			.execute();
	}
}

export async function insertCitation(store: Store, row: Insertable<Database["citation"]>): Promise<void> {
	await store.insertInto("citation").values(row).execute();
}

export async function insertCitationText(
	store: Store,
	row: Insertable<Database["citation_text"]>,
): Promise<void> {
	await store.insertInto("citation_text").values(row).execute();
}

export async function citationsOf(store: Store, plaidoyerId: string) {
	return store
		.selectFrom("citation")
		.leftJoin("citation_text", "citation_text.citation_id", "citation.id")
		.selectAll("citation")
		.select(["citation_text.body", "citation_text.salt", "citation_text.sha256", "citation_text.erased_at"])
		.where("citation.plaidoyer_id", "=", plaidoyerId)
		.orderBy("citation.id")
		.execute();
}

export async function citationsOfTestimony(store: Store, testimonyId: string) {
	return store
		.selectFrom("citation")
		.selectAll()
		.where("testimony_id", "=", testimonyId)
		.orderBy("id")
		.execute();
}

export async function eraseCitationText(store: Store, citationId: string, at: string): Promise<void> {
	await store
		.updateTable("citation_text")
		.set({ body: null, salt: null, erased_at: at })
		.where("citation_id", "=", citationId)
		.execute();
	// A clarification is written about the words; it leaves with them.
	await store.updateTable("citation").set({ edits: null }).where("id", "=", citationId).execute();
}

export async function insertReleaseFile(
	store: Store,
	row: Insertable<Database["release_file"]>,
): Promise<void> {
	await store.insertInto("release_file").values(row).execute();
}

export async function citationsOfText(store: Store, workingTextId: string) {
	return store
		.selectFrom("citation")
		.innerJoin("citation_text", "citation_text.citation_id", "citation.id")
		.select(["citation.id", "citation.start", "citation.end", "citation.testimony_id", "citation_text.body"])
		.where("citation.working_text_id", "=", workingTextId)
		.execute();
}

export async function moveCitation(
	store: Store,
	citationId: string,
	to: { working_text_id: string; start: number; end: number },
): Promise<void> {
	await store.updateTable("citation").set(to).where("id", "=", citationId).execute();
}

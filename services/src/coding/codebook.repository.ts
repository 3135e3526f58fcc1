import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable } from "kysely";

export async function findCurrentCodebook(store: Store) {
	return store
		.selectFrom("codebook")
		.selectAll()
		.where("published_at", "is not", null)
		.orderBy("version", "desc")
		.limit(1)
		.executeTakeFirst();
}

export async function insertCodebook(
	store: Store,
	codebook: Insertable<Database["codebook"]>,
	codes: readonly Insertable<Database["code"]>[],
	entries: readonly Insertable<Database["code_entry"]>[],
): Promise<void> {
	await store.insertInto("codebook").values(codebook).execute();
	for (const code of codes) {
		await store
			.insertInto("code")
			.values(code)
			.onConflict((conflict) => conflict.column("id").doNothing())
			.execute();
	}
	for (let from = 0; from < entries.length; from += 50) {
		await store
			.insertInto("code_entry")
			.values(entries.slice(from, from + 50))
			.execute();
	}
}

export async function findCodeByKey(store: Store, key: string) {
	return store.selectFrom("code").selectAll().where("key", "=", key).executeTakeFirst();
}

export async function listCodeEntries(store: Store, codebookId: string) {
	return store
		.selectFrom("code_entry")
		.innerJoin("code", "code.id", "code_entry.code_id")
		.leftJoin("code as parent", "parent.id", "code_entry.parent_id")
		.selectAll("code_entry")
		.select(["code.key", "code.kind", "code.retired_at", "parent.key as parent_key"])
		.where("code_entry.codebook_id", "=", codebookId)
		.orderBy("code_entry.position")
		.execute();
}

export async function codeKeysById(store: Store): Promise<Map<string, string>> {
	const rows = await store.selectFrom("code").select(["id", "key"]).execute();
	return new Map(rows.map((row) => [row.id, row.key]));
}

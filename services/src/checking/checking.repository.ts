import type { OpenDatabase, Store } from "@portevoix/data/connection/database";
import { sql } from "kysely";

/** What the database itself says of its file: nothing when it is whole. */
export async function databaseFaults(open: OpenDatabase): Promise<string[]> {
	if (open.dialect === "postgres") return [];
	const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(open.db);
	const foreign = await sql<{ table: string; rowid: number }>`pragma foreign_key_check`.execute(open.db);
	return [
		...integrity.rows.map((row) => row.integrity_check).filter((line) => line !== "ok"),
		...foreign.rows.map((row) => `${row.table} ${row.rowid}`),
	];
}

const PAGE = 500;

/** Reads a table page by page, so that a large store does not fill the memory. */
async function* pages<Row extends { id: string }>(
	read: (after: string) => Promise<Row[]>,
): AsyncGenerator<Row> {
	let after = "";
	for (;;) {
		const rows = await read(after);
		yield* rows;
		const last = rows.at(-1);
		if (rows.length < PAGE || !last) return;
		after = last.id;
	}
}

export const allWorkingTexts = (store: Store) =>
	pages((after) =>
		store.selectFrom("working_text").selectAll().where("id", ">", after).orderBy("id").limit(PAGE).execute(),
	);

/** Codings with the words of the text they stand on. */
export const allCodings = (store: Store) =>
	pages((after) =>
		store
			.selectFrom("coding")
			.innerJoin("working_text", "working_text.id", "coding.working_text_id")
			.select(["coding.id", "coding.start", "coding.end", "coding.exact", "working_text.body"])
			.where("coding.id", ">", after)
			.orderBy("coding.id")
			.limit(PAGE)
			.execute(),
	);

export const allFrozenCounts = (store: Store) =>
	pages((after) =>
		store.selectFrom("frozen_count").selectAll().where("id", ">", after).orderBy("id").limit(PAGE).execute(),
	);

export const allOriginals = (store: Store) =>
	pages((after) =>
		store
			.selectFrom("original_text")
			.select(["id", "ciphertext", "wrapped_key"])
			.where("id", ">", after)
			.orderBy("id")
			.limit(PAGE)
			.execute(),
	);

export async function allConsentTexts(store: Store) {
	return store.selectFrom("consent_text").selectAll().orderBy("hash").execute();
}

export async function allPlaidoyerIds(store: Store): Promise<string[]> {
	const rows = await store.selectFrom("plaidoyer").select("id").orderBy("id").execute();
	return rows.map((row) => row.id);
}

export async function allDrafts(store: Store) {
	return store
		.selectFrom("draft")
		.select(["plaidoyer_id", "revision", "document"])
		.orderBy("plaidoyer_id")
		.orderBy("revision")
		.execute();
}

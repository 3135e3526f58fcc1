import type { OpenDatabase } from "@portevoix/data/connection/database";
import { sql } from "kysely";

export type Column = { readonly table: string; readonly name: string; readonly type: string };

/** SQLite's own, Kysely's list of migrations, and the storage of the search index, which is read through the index. */
const OWN_TABLES = /^(sqlite_|kysely_|search_stem_)/;

/** Every column of the store as SQLite tells it. */
export async function readColumns(open: OpenDatabase): Promise<Column[]> {
	const tables = await sql<{
		name: string;
	}>`select name from sqlite_master where type = 'table' order by name`.execute(open.db);
	const columns: Column[] = [];
	for (const { name: table } of tables.rows) {
		if (OWN_TABLES.test(table)) continue;
		const found = await sql<{
			name: string;
			type: string;
		}>`select name, type from pragma_table_info(${table})`.execute(open.db);
		for (const { name, type } of found.rows) columns.push({ table, name, type: type.toLowerCase() });
	}
	return columns;
}

/** Whether a column holds text; times of the accounts and numbers do not. */
export function holdsText({ type }: Column): boolean {
	return !/^(integer|bigint|double precision|real|date|blob)$/.test(type);
}

/** The `table.column` places whose text holds the words, whatever their case. */
export async function findInStore(open: OpenDatabase, words: string): Promise<string[]> {
	const found: string[] = [];
	for (const { table, name } of await readColumns(open)) {
		const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}
			where lower(cast(${sql.ref(name)} as text)) like ${`%${words.toLowerCase()}%`}`.execute(open.db);
		if (Number(rows[0]?.n) > 0) found.push(`${table}.${name}`);
	}
	return found;
}

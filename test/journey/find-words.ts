import type { OpenDatabase } from "@portevoix/data/connection/database";
import { sql } from "kysely";

type Column = { readonly table: string; readonly column: string };

async function allColumns({ db, dialect }: OpenDatabase): Promise<Column[]> {
	if (dialect === "postgres") {
		const { rows } = await sql<Column>`select table_name as "table", column_name as "column"
			from information_schema.columns where table_schema = 'public'`.execute(db);
		return rows;
	}
	const { rows } = await sql<Column>`select m.name as "table", c.name as "column"
		from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'`.execute(db);
	return rows;
}

/** Every `table.column` of the store in which the letters stand, whatever their case: the search index too. */
export async function findWords(open: OpenDatabase, letters: string): Promise<string[]> {
	const found: string[] = [];
	const wanted = letters.toLowerCase();
	for (const { table, column } of await allColumns(open)) {
		const place = sql`lower(cast(${sql.ref(`${table}.${column}`)} as text))`;
		const holds =
			open.dialect === "sqlite"
				? sql`instr(${place}, ${wanted})`
				: sql`position(${wanted}::text in ${place})`;
		const { rows } = await sql`select 1 from ${sql.table(table)} where ${holds} > 0 limit 1`.execute(open.db);
		if (rows.length > 0) found.push(`${table}.${column}`);
	}
	return found;
}

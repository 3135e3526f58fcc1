import BetterSqlite from "better-sqlite3";
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect } from "kysely";
import type { Database } from "../tables/database.ts";
import { guardTransactions, type OpenDatabase } from "./database.ts";

/** What every connection must answer. better-sqlite3 runs WAL with synchronous=NORMAL unless told otherwise. */
export const SQLITE_PRAGMAS = {
	journal_mode: "wal",
	synchronous: 2,
	foreign_keys: 1,
	secure_delete: 1,
	trusted_schema: 0,
	busy_timeout: 5000,
} as const;

async function setPragmas(connection: DatabaseConnection, inMemory: boolean): Promise<void> {
	for (const [name, wanted] of Object.entries(SQLITE_PRAGMAS)) {
		await connection.executeQuery(CompiledQuery.raw(`pragma ${name} = ${wanted}`));
		const { rows } = await connection.executeQuery(CompiledQuery.raw(`pragma ${name}`));
		const found = Object.values(rows[0] ?? {})[0];
		// A database in memory has no journal file.
		const right = found === wanted || (inMemory && name === "journal_mode" && found === "memory");
		if (!right) throw new Error(`SQLite answered ${name}=${String(found)}, wanted ${wanted}`);
	}
}

/** Opens (and makes, if absent) the SQLite file; `:memory:` for tests. Throws when a pragma does not hold. */
export function openSqlite(file: string): OpenDatabase {
	const raw = new Kysely<Database>({
		dialect: new SqliteDialect({
			database: new BetterSqlite(file),
			onCreateConnection: (connection) => setPragmas(connection, file === ":memory:"),
		}),
	});
	return { dialect: "sqlite", unguarded: raw, ...guardTransactions(raw), close: () => raw.destroy() };
}

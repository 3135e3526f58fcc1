import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "../tables/database.ts";
import { guardTransactions, type OpenDatabase } from "./database.ts";

/** Opens a pool on a PostgreSQL address. Connections ask for `synchronous_commit=on`: confirmed means stored. */
export function openPostgres(url: string, connections = 8): OpenDatabase {
	const pool = new pg.Pool({ connectionString: url, max: connections, options: "-c synchronous_commit=on" });
	// An idle connection that breaks is replaced by the pool; without a listener it would end the process.
	pool.on("error", () => {});
	const raw = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
	return { dialect: "postgres", unguarded: raw, ...guardTransactions(raw), close: () => raw.destroy() };
}

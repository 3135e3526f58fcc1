import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { OpenDatabase } from "./database.ts";
import { openPostgres } from "./open-postgres.ts";
import { openSqlite } from "./open-sqlite.ts";

/** PostgreSQL when an address is given, otherwise one SQLite file under the data folder (made private to its owner). */
export function openDatabase(where: { dataDir: string; databaseUrl?: string | undefined }): OpenDatabase {
	if (where.databaseUrl) return openPostgres(where.databaseUrl);
	mkdirSync(where.dataDir, { recursive: true, mode: 0o700 });
	const file = join(where.dataDir, "porte-voix.sqlite");
	const open = openSqlite(file);
	chmodSync(file, 0o600);
	return open;
}

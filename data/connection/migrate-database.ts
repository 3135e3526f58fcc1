import { Migrator } from "kysely/migration";
import { migrations } from "../migrations/migrations.ts";
import type { OpenDatabase } from "./database.ts";

/** Brings a database to the latest schema; answers the names of the migrations that ran. Throws on the first failure. */
export async function migrateDatabase(open: OpenDatabase): Promise<string[]> {
	const migrator = new Migrator({
		db: open.unguarded,
		provider: { getMigrations: async () => migrations(open.dialect) },
	});
	const { error, results } = await migrator.migrateToLatest();
	if (error) throw error;
	return (results ?? [])
		.filter((result) => result.status === "Success")
		.map((result) => result.migrationName);
}

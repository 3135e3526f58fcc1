import { Migrator } from "kysely/migration";
import { migrations } from "../migrations/migrations.ts";
import type { OpenDatabase } from "./database.ts";

/** How many migrations a database still waits for. Changes nothing; throws what the database throws. */
export async function countPendingMigrations(open: OpenDatabase): Promise<number> {
	const migrator = new Migrator({
		db: open.unguarded,
		provider: { getMigrations: async () => migrations(open.dialect) },
	});
	return (await migrator.getMigrations()).filter(({ executedAt }) => executedAt === undefined).length;
}

import { randomUUID } from "node:crypto";
import type { OpenDatabase } from "@portevoix/data/connection/database";
import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openPostgres } from "@portevoix/data/connection/open-postgres";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";

async function administer(statement: string): Promise<void> {
	const client = new pg.Client(`${inject("postgresUrl")}postgres`);
	await client.connect();
	await client.query(statement);
	await client.end();
}

/** A new, empty, migrated PostgreSQL database; answers its address. */
export async function newPostgresDatabase(): Promise<string> {
	const name = `test_${randomUUID().replaceAll("-", "")}`;
	await administer(`create database ${name} template template_portevoix strategy file_copy`);
	return inject("postgresUrl") + name;
}

async function openFresh(dialect: "sqlite" | "postgres"): Promise<OpenDatabase> {
	if (dialect === "postgres") return openPostgres(await newPostgresDatabase(), 4);
	const open = openSqlite(":memory:");
	await migrateDatabase(open);
	return open;
}

/** Runs the same tests on SQLite and on a real PostgreSQL server. `open` gives a new, migrated, empty database. */
export function forEachDialect(name: string, body: (open: () => Promise<OpenDatabase>) => void): void {
	for (const dialect of ["sqlite", "postgres"] as const) {
		describe(`${name} (${dialect})`, () => {
			const opened: OpenDatabase[] = [];
			afterAll(async () => {
				for (const database of opened) await database.close();
			});
			body(async () => {
				const database = await openFresh(dialect);
				opened.push(database);
				return database;
			});
		});
	}
}

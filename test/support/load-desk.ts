import { join, resolve } from "node:path";
import { openDatabase } from "@portevoix/data/connection/open-database";
import type { Config } from "@portevoix/services/config";
import { loadDemonstration } from "@portevoix/services/demonstration/load-demonstration";
import { prepareStore } from "@portevoix/services/prepare-store";
import { openWorld } from "./open-world.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");

/** The settings of a desk whose data is in a folder, served on a free port. */
export function deskConfig(folder: string): Config {
	return {
		host: "127.0.0.1",
		port: 0,
		dataDir: folder,
		databaseUrl: undefined,
		publicUrl: "http://127.0.0.1",
		deskFolder: join(ROOT, "dashboard", "dist"),
		federation: "Fédération d’essai",
	};
}

/** Loads the demonstration into the SQLite file of a folder, sealed with the keys of the tests, and closes it. */
export async function loadDesk(folder: string): Promise<void> {
	const store = openDatabase({ dataDir: folder });
	const world = {
		...(await openWorld(store)),
		now: () => new Date(),
		actor: { kind: "cli" as const, id: "cli" as const },
	};
	await prepareStore(world);
	await loadDemonstration(world, deskConfig(folder));
	await store.close();
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openDatabase } from "@portevoix/data/connection/open-database";
import type { Config } from "@portevoix/services/config";
import type { StaffContext } from "@portevoix/services/context";
import { loadDemonstration } from "@portevoix/services/demonstration/load-demonstration";
import { prepareStore } from "@portevoix/services/prepare-store";
import { serveApps } from "@portevoix/services/serve-apps";
import { openWorld } from "./open-world.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");

export type ServedDesk = {
	readonly url: string;
	readonly world: StaffContext;
	readonly close: () => Promise<void>;
};

/**
 * The whole program on a free port with the demonstration in a SQLite file of its own, and the desk as it was built (the
 * test run builds it first). For browser tests; close it when done.
 */
export async function serveDesk(): Promise<ServedDesk> {
	const folder = await mkdtemp(join(tmpdir(), "portevoix-desk-"));
	const store = openDatabase({ dataDir: folder });
	const world: StaffContext = {
		...(await openWorld(store)),
		now: () => new Date(),
		actor: { kind: "cli", id: "cli" },
	};
	await prepareStore(world);
	const config: Config = {
		host: "127.0.0.1",
		port: 0,
		dataDir: folder,
		databaseUrl: undefined,
		publicUrl: "http://127.0.0.1",
		deskFolder: join(ROOT, "dashboard", "dist"),
		federation: "Fédération d’essai",
	};
	await loadDemonstration(world, config);
	const { url, close } = await serveApps(world, config, { logLine: () => {} });
	return {
		url,
		world,
		close: async () => {
			await close();
			await store.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

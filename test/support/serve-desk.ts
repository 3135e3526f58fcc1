import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@portevoix/data/connection/open-database";
import type { StaffContext } from "@portevoix/services/context";
import { serveApps } from "@portevoix/services/serve-apps";
import { DESK_TEMPLATE } from "./desk-template.ts";
import { deskConfig, loadDesk } from "./load-desk.ts";
import { openWorld } from "./open-world.ts";

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
	const template = process.env[DESK_TEMPLATE];
	if (template === undefined) await loadDesk(folder);
	else await cp(template, folder, { recursive: true });
	const store = openDatabase({ dataDir: folder });
	// The keys that sealed the demonstration; ids and receipts that it does not hold yet.
	const { keys } = await openWorld(store);
	const world: StaffContext = {
		...(await openWorld(store, { seed: "a desk of its own", start: new Date().toISOString() })),
		keys,
		now: () => new Date(),
		actor: { kind: "cli", id: "cli" },
	};
	const { url, close } = await serveApps(world, deskConfig(folder), { logLine: () => {} });
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

import { randomBytes } from "node:crypto";
import { openDatabase } from "@portevoix/data/connection/open-database";
import type { Config } from "./config.ts";
import type { Actor, StaffContext } from "./context.ts";
import { openKeys } from "./keys/open-keys.ts";
import { createIdSource } from "./new-id.ts";
import { prepareStore } from "./prepare-store.ts";

/** The real world: the configured database, the system's clock and randomness, the keys of the data folder. */
export async function openWorld(config: Config, actor: Actor): Promise<StaffContext> {
	const random = (length: number) => new Uint8Array(randomBytes(length));
	const now = () => new Date();
	const context: StaffContext = {
		store: openDatabase(config),
		now,
		newId: createIdSource(now, random),
		randomBytes: random,
		keys: await openKeys(config.dataDir, random),
		actor,
	};
	await prepareStore(context);
	return context;
}

import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { loadDesk } from "./load-desk.ts";

/** Where `serveDesk` finds the folder to copy; without it, each desk loads the demonstration anew. */
export const DESK_TEMPLATE = "PORTEVOIX_DESK_TEMPLATE";

/** Before the browser tests: the desk as it would be installed, and the demonstration loaded once for all of them. */
export default async function prepareDesk(): Promise<() => Promise<void>> {
	const build = resolve(import.meta.dirname, "..", "..", "dashboard", "build-desk.ts");
	const { status } = spawnSync(process.execPath, [build], { stdio: "inherit" });
	if (status !== 0) throw new Error("the desk does not build");
	const folder = await mkdtemp(join(tmpdir(), "portevoix-template-"));
	await loadDesk(folder);
	process.env[DESK_TEMPLATE] = folder;
	return () => rm(folder, { recursive: true, force: true });
}

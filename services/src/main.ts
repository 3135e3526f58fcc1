import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { StaffContext } from "./context.ts";
import { runCommand } from "./cli/run-command.ts";
import { readConfig } from "./config.ts";
import { openWorld } from "./open-world.ts";

/** The only file with effects of its own: it joins the real world to the command line and ends the process. */
const config = readConfig();
let world: Promise<StaffContext> | undefined;

const exitCode = await runCommand(process.argv.slice(2), {
	config,
	open: () => {
		world ??= openWorld(config, { kind: "cli", id: "cli" });
		return world;
	},
	print: (line) => process.stdout.write(`${line}\n`),
	say: (line) => process.stderr.write(`${line}\n`),
	readFile: async (file) =>
		file === "-" ? new TextEncoder().encode(await text(process.stdin)) : new Uint8Array(await readFile(file)),
	writeFile: (file, bytes) => writeFile(file, bytes),
	untilStopped: () =>
		new Promise((stopped) => {
			process.once("SIGINT", () => stopped());
			process.once("SIGTERM", () => stopped());
		}),
});
await world?.then((context) => context.store.close()).catch(() => {});
process.exitCode = exitCode;

import { readFile, writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { runCommand } from "./cli/run-command.ts";
import { readConfig } from "./config.ts";
import type { StaffContext } from "./context.ts";
import { Refusal } from "./failures.ts";
import { openWorld } from "./open-world.ts";

/** The only file with effects of its own: it joins the real world to the command line and ends the process. */
let world: Promise<StaffContext> | undefined;

async function read(file: string): Promise<Uint8Array> {
	if (file === "-") return new Uint8Array(await buffer(process.stdin));
	return new Uint8Array(
		await readFile(file).catch(() => {
			throw new Refusal("file-missing");
		}),
	);
}

process.exitCode = await runCommand(process.argv.slice(2), {
	config: readConfig,
	open: () => {
		world ??= openWorld(readConfig(), { kind: "cli", id: "cli" });
		return world;
	},
	print: (line) => process.stdout.write(`${line}\n`),
	say: (line) => process.stderr.write(`${line}\n`),
	readFile: read,
	writeFile: (file, bytes) =>
		writeFile(file, bytes).catch(() => {
			throw new Refusal("file-not-written");
		}),
	untilStopped: () =>
		new Promise((stopped) => {
			process.once("SIGINT", () => stopped());
			process.once("SIGTERM", () => stopped());
		}),
});
await world?.then((context) => context.store.close()).catch(() => {});

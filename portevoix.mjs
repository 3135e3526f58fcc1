#!/usr/bin/env node
// Starts the program under the Node that the project brings, whatever Node the machine has.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const windows = process.platform === "win32";
const node = join(root, "node_modules", ".bin", windows ? "node.cmd" : "node");

if (!existsSync(node)) {
	// Progress goes to stderr, so that `--json` stays readable on stdout.
	const install = spawnSync("npx", ["--yes", "pnpm@12.21.0", "install", "--frozen-lockfile"], {
		cwd: root,
		stdio: ["ignore", 2, 2],
		shell: windows,
	});
	if (install.status !== 0) process.exit(install.status ?? 1);
}
const main = join(root, "services", "src", "main.ts");
const program = spawn(node, ["--disable-warning=ExperimentalWarning", main, ...process.argv.slice(2)], {
	stdio: "inherit",
	shell: windows,
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => program.kill(signal));
program.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

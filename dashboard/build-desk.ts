import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** Builds the desk when its sources differ from those of the last build; answers at once when they do not. */
const here = import.meta.dirname;
const mark = join(here, "dist", "sources.sha256");

function sourcesHash(): string {
	const hash = createHash("sha256");
	const patterns = ["src/**/*.{ts,tsx,css}", "index.html", "vite.config.ts", "package.json"];
	const ours = patterns.flatMap((pattern) =>
		globSync(pattern, { cwd: here }).map((name) => join(here, name)),
	);
	const data = join(here, "..", "data", "vocabulary");
	const vocabulary = globSync("*.ts", { cwd: data }).map((name) => join(data, name));
	for (const file of [...ours, ...vocabulary, join(here, "..", "pnpm-lock.yaml")].sort()) {
		hash.update(file.slice(here.length)).update(readFileSync(file));
	}
	return hash.digest("hex");
}

const wanted = sourcesHash();
if (!existsSync(mark) || readFileSync(mark, "utf8") !== wanted) {
	await build({ root: here, logLevel: "warn" });
	writeFileSync(mark, wanted);
}

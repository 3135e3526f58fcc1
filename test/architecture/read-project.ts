import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The folder that holds the workspace. */
export const PROJECT = join(import.meta.dirname, "..", "..");

const PACKAGES = ["data", "analysis", "services", "dashboard", "test"];
const SKIPPED = new Set(["node_modules", "dist", "var"]);
const SOURCE = /\.(ts|tsx|mts|mjs|js|css|html|json|md)$/;

export type ProjectFile = {
	/** From the root of the project, with `/`. */
	readonly path: string;
	readonly text: string;
};

function walk(folder: string, found: string[]): void {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (entry.name.startsWith(".") || SKIPPED.has(entry.name)) continue;
		const path = join(folder, entry.name);
		if (entry.isDirectory()) walk(path, found);
		else if (SOURCE.test(entry.name)) found.push(path);
	}
}

/** Every text file of the packages and of `docs` that people write, in the order of their paths. */
export function readProject(): ProjectFile[] {
	const found: string[] = [];
	for (const folder of [...PACKAGES, "docs"]) walk(join(PROJECT, folder), found);
	return found
		.map((path) => ({
			path: relative(PROJECT, path).split(sep).join("/"),
			text: readFileSync(path, "utf8"),
		}))
		.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The TypeScript among them. */
export function readSources(): ProjectFile[] {
	return readProject().filter(({ path }) => /\.(ts|tsx)$/.test(path));
}

/** Whether a file is a test, a bench, or something that only tests use. */
export function isTest(path: string): boolean {
	return path.startsWith("test/") || /\.(test|bench)\.tsx?$/.test(path);
}

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const DIST = resolve(import.meta.dirname, "..", "..", "dashboard", "dist");

/** What the first page loads: what index.html names, and the scripts that those import at once. */
function firstLoad(): string[] {
	const page = readFileSync(join(DIST, "index.html"), "utf8");
	const named = [...page.matchAll(/\/bureau\/(assets\/[\w.-]+)/g)].map((match) => match[1] ?? "");
	const all = new Set(named);
	for (const name of all) {
		if (!name.endsWith(".js")) continue;
		const script = readFileSync(join(DIST, name), "utf8");
		for (const match of script.matchAll(/(?:^|[;}])import(?:[\w${},*\s]+from)?"\.\/([\w.-]+\.js)"/g)) {
			all.add(`assets/${match[1]}`);
		}
	}
	return [...all];
}

it("the desk's first load is under 250 kB compressed, without the editor and the charts", () => {
	const files = firstLoad();
	const bytes = files.reduce(
		(sum, name) => sum + gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length,
		0,
	);
	expect(files.length).toBeGreaterThan(1);
	expect(bytes).toBeLessThan(250_000);
	const names = readdirSync(join(DIST, "assets"));
	for (const later of ["plaidoyer-screen", "draw-chart"]) {
		expect(names.some((name) => name.startsWith(later))).toBe(true);
		expect(files.some((name) => name.includes(later))).toBe(false);
	}
});

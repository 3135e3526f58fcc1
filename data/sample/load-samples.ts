import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSample, type Sample } from "./read-sample.ts";

/** The invented testimonies, by date of reception. */
export function loadSamples(): Sample[] {
	const folder = join(import.meta.dirname, "testimonies");
	return readdirSync(folder)
		.filter((name) => name.endsWith(".txt"))
		.map((name) => readSample(name.slice(0, -4), readFileSync(join(folder, name), "utf8")))
		.sort((a, b) => (a.receivedAt + a.id < b.receivedAt + b.id ? -1 : 1));
}

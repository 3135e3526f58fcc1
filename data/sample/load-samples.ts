import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSample, type Sample } from "./read-sample.ts";

function loadFolder(name: string): Sample[] {
	const folder = join(import.meta.dirname, name);
	return readdirSync(folder)
		.filter((file) => file.endsWith(".txt"))
		.map((file) => readSample(file.slice(0, -4), readFileSync(join(folder, file), "utf8")));
}

const byReception = (a: Sample, b: Sample) => (a.receivedAt + a.id < b.receivedAt + b.id ? -1 : 1);

/** The 80 invented testimonies that whoever writes lexicons and rules may see, by date of reception. */
export function loadDevelopmentSamples(): Sample[] {
	return loadFolder("testimonies").sort(byReception);
}

/** The 40 that measure: nobody writes a rule after them. */
export function loadExamSamples(): Sample[] {
	return loadFolder("exam").sort(byReception);
}

/** All 120, by date of reception. */
export function loadSamples(): Sample[] {
	return [...loadDevelopmentSamples(), ...loadExamSamples()].sort(byReception);
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PROJECT } from "./read-project.ts";

const rows = readFileSync(join(PROJECT, "docs", "glossary.md"), "utf8")
	.split("\n")
	.filter((line) => line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| code "))
	.map((line) => line.split("|").map((cell) => cell.trim()));

it("docs/glossary.md names each word once, with its French and a place that exists", () => {
	expect(rows.length).toBeGreaterThan(30);
	const words = rows.map(([, word]) => word);
	expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
	for (const [, word, french, meaning, place] of rows) {
		expect([word, french !== "", (meaning ?? "").length > 8]).toEqual([word, true, true]);
		expect([word, existsSync(join(PROJECT, (place ?? "").replaceAll("`", "")))]).toEqual([word, true]);
	}
});

it("has the five words that name the steps", () => {
	for (const folder of ["intake", "pseudonymisation", "coding", "counting", "plaidoyer"]) {
		expect([folder, existsSync(join(PROJECT, "services", "src", folder))]).toEqual([folder, true]);
	}
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT, readSources } from "../architecture/read-project.ts";

const TEN = Array.from({ length: 10 }, (_, index) => `P${index + 1}`);
const page = readFileSync(join(PROJECT, "docs", "promises.md"), "utf8");

/** The promises that a test cites, each on a line of its own: `// EVIDENCE-OF: P4`. */
const citedBy = (text: string) => [...text.matchAll(/^\/\/ EVIDENCE-OF: (\S+)$/gm)].map(([, id]) => id ?? "");

const tests = readSources().filter(({ path }) => path.endsWith(".test.ts"));

describe("docs/promises.md", () => {
	const sections = page.split(/^## /m).slice(1);

	it("holds the ten promises, in order, each with words", () => {
		expect(sections.map((section) => section.slice(0, section.indexOf("\n")).trim())).toEqual(TEN);
		for (const section of sections) expect(section.split("\n")[2]?.length).toBeGreaterThan(60);
	});

	it("is in real French typography", () => {
		const prose = page.replaceAll(/`[^`]*`/g, "");
		expect(prose.match(/ [;:!?»]|« |'/g) ?? []).toEqual([]);
	});
});

describe("a promise", () => {
	it("has a test that cites it", () => {
		const cited = new Set(tests.flatMap(({ text }) => citedBy(text)));
		expect(TEN.filter((id) => !cited.has(id))).toEqual([]);
	});

	it("that a test cites exists", () => {
		const unknown = tests.flatMap(({ path, text }) =>
			citedBy(text)
				.filter((id) => !TEN.includes(id))
				.map((id) => `${path}: ${id}`),
		);
		expect(unknown).toEqual([]);
	});

	it("is cited by a file that asserts something", () => {
		for (const { path, text } of tests.filter((test) => citedBy(test.text).length > 0)) {
			expect([path, (text.match(/\bexpect\(/g) ?? []).length > 3]).toEqual([path, true]);
		}
	});

	it("is recognised only when it is cited as it should be", () => {
		expect(citedBy("// EVIDENCE-OF: P4\n// EVIDENCE-OF: P11\n")).toEqual(["P4", "P11"]);
		expect(citedBy('const text = "EVIDENCE-OF: P4";\n')).toEqual([]);
	});
});

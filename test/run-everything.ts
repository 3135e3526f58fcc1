import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";

/** Runs types, lint, unused code and every test, goes on after a failure, and ends with one line: `N passed, M failed`. */
const root = resolve(import.meta.dirname, "..");
const long = process.argv.includes("--long");

const CHECKS: readonly (readonly [name: string, command: string, ...rest: string[]])[] = [
	["types", "tsc", "-p", "."],
	["types of the dashboard", "tsc", "-p", "dashboard"],
	["format and lint", "biome", "check", "."],
	["unused code", "knip"],
	["the desk builds", "node", "dashboard/build-desk.ts"],
];

function run(command: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
	const { status } = spawnSync(command, words, {
		cwd: root,
		stdio: "inherit",
		shell: process.platform === "win32",
		env: { ...process.env, ...environment },
	});
	return status === 0;
}

/** What vitest's JSON reporter says, as far as it is read here. */
const Report = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	numFailedTestSuites: z.number(),
	numPendingTests: z.number(),
	numTodoTests: z.number(),
});

function runTests(): { passed: number; failed: number } {
	const folder = mkdtempSync(join(tmpdir(), "portevoix-report-"));
	const file = join(folder, "report.json");
	const projects = ["unit", "databases", "browser"].flatMap((project) => ["--project", project]);
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
	const fine = run("vitest", ["run", ...projects, ...reporters], long ? { PORTEVOIX_LONG: "1" } : {});
	try {
		const report = Report.parse(JSON.parse(readFileSync(file, "utf8")));
		// A test that was skipped did not pass; a file that could not be loaded holds failures nobody counted.
		const skipped = report.numPendingTests + report.numTodoTests;
		const failed = report.numFailedTests + skipped;
		const unseen = failed === 0 && (!fine || report.numFailedTestSuites > 0) ? 1 : 0;
		return { passed: report.numPassedTests, failed: failed + unseen };
	} catch {
		return { passed: 0, failed: 1 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

let passed = 0;
let failed = 0;
for (const [name, command, ...words] of CHECKS) {
	process.stdout.write(`\n— ${name}\n`);
	if (run(command, words)) passed += 1;
	else failed += 1;
}
const tests = runTests();
passed += tests.passed;
failed += tests.failed;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

import { describe, expect, it } from "vitest";
import { hiddenInputs } from "./hidden-inputs.ts";
import { IMPORT_RULES, importViolations, reach } from "./import-rules.ts";
import { readImports } from "./read-imports.ts";
import { isTest, readSources } from "./read-project.ts";

const sources = readSources();

/** Breaches that somebody decided to accept, each with its reason. The list may only become shorter. */
const ACCEPTED: readonly { path: string; rule: string; why: string }[] = [];

describe("who may import whom", () => {
	it("holds in every source", () => {
		const accepted = new Set(ACCEPTED.map(({ path, rule }) => `${path} ${rule}`));
		const found = sources.flatMap(({ path, text }) => importViolations(path, text));
		expect(
			found.filter(({ path, rule }) => !accepted.has(`${path} ${rule}`)).map(({ message }) => message),
		).toEqual([]);
		const breached = new Set(found.map(({ path, rule }) => `${path} ${rule}`));
		expect([...accepted].filter((entry) => !breached.has(entry))).toEqual([]);
	});

	it("has no hidden inputs: environment and effects at import", () => {
		expect(
			sources.flatMap(({ path, text }) => hiddenInputs(path, text)).map(({ message }) => message),
		).toEqual([]);
	});

	it("keeps what the browser and the pure functions reach free of node, databases and HTTP", () => {
		const byPath = new Map(sources.map(({ path, text }) => [path.replace(/\.tsx?$/, ""), { path, text }]));
		const starts = sources.filter(
			({ path }) => !isTest(path) && /^(analysis\/src|data\/vocabulary|dashboard\/src)\//.test(path),
		);
		expect(starts.length).toBeGreaterThan(100);
		const bad: string[] = [];
		const seen = new Set<string>();
		const queue = starts.map(({ path }) => path.replace(/\.tsx?$/, ""));
		for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
			if (seen.has(next)) continue;
			seen.add(next);
			const file = byPath.get(next);
			if (!file) continue;
			for (const found of readImports(file.text)) {
				if (found.typeOnly) continue;
				const { target, inside } = reach(file.path, found);
				if (inside) queue.push(target);
				else if (/^node:|^(kysely|pg|better-sqlite3)(\/|$)/.test(target))
					bad.push(`${file.path} → ${target}`);
			}
		}
		expect(bad).toEqual([]);
	});
});

/** For each rule: where, and what somebody could write there by mistake. */
const INVENTED: readonly [rule: string, path: string, source: string][] = [
	["vocabulary", "data/vocabulary/code.ts", 'import { sql } from "kysely";'],
	["vocabulary", "data/vocabulary/code.ts", 'import { open } from "../connection/open-sqlite.ts";'],
	["data", "data/tables/a.table.ts", 'import { findQuote } from "@portevoix/analysis/quotation/find-quote";'],
	["data", "data/connection/open.ts", 'import {\n\tHono,\n} from "hono";'],
	["analysis", "analysis/src/counting/a.ts", 'import { readFileSync } from "node:fs";'],
	["analysis", "analysis/src/counting/a.ts", 'import type { Kysely } from "kysely";'],
	["analysis", "analysis/src/counting/a.ts", 'export * from "hono";'],
	["analysis", "analysis/src/counting/a.ts", 'import { stem } from "natural/lib/natural/stemmers/x.js";'],
	["analysis", "analysis/src/counting/a.ts", 'import type { Database } from "@portevoix/data/tables";'],
	["natural-by-deep-path", "analysis/src/tagging/stem-word.ts", 'import natural from "natural";'],
	["services-packages", "services/src/a.ts", 'import { client } from "@portevoix/dashboard/client";'],
	["kysely", "services/src/intake/a.ts", 'import type { Insertable } from "kysely";'],
	["kysely", "services/src/intake/a.ts", 'const { sql } = await import("kysely");'],
	["drivers", "services/src/intake/a.repository.ts", 'import pg from "pg";'],
	["hono", "services/src/intake/submit-testimony.ts", 'import { HTTPException } from "hono/http-exception";'],
	[
		"another-folder's-rows",
		"services/src/coding/a.ts",
		'import { f } from "../intake/testimony.repository.ts";',
	],
	["another-folder's-rows", "services/src/cli/commands/a.ts", 'import "../../coding/coding.repository.ts";'],
	["another-folder's-adapters", "services/src/coding/a.ts", 'import { r } from "../intake/public.route.ts";'],
	[
		"another-folder's-adapters",
		"services/src/coding/a.page.ts",
		'import { p } from "../intake/pages/receipt.page.ts";',
	],
	[
		"dashboard",
		"dashboard/src/a.tsx",
		'import { countCorpus } from "@portevoix/services/counting/count-corpus";',
	],
	["dashboard", "dashboard/src/a.tsx", 'import { Hono } from "hono";'],
	["dashboard", "dashboard/src/a.tsx", 'import { readFile } from "node:fs/promises";'],
	[
		"dashboard",
		"dashboard/src/a.tsx",
		'import type { Span } from "@portevoix/analysis/quotation/find-quote";',
	],
	[
		"nobody-imports-test",
		"services/src/a.ts",
		'import { openWorld } from "../../test/support/open-world.ts";',
	],
	["nobody-imports-test", "analysis/src/a.test.ts", 'import "@portevoix/test/support/open-world";'],
	["computed-import", "services/src/a.ts", "const plugin = await import(name);"],
	["computed-import", "test/a.ts", "const plugin = await import(`./\u0024{name}.ts`);"],
];

describe("the rules themselves", () => {
	it.each(INVENTED)("%s refuses a bad %s", (rule, path, source) => {
		const found = importViolations(path, source);
		expect(found.map((violation) => violation.rule)).toContain(rule);
		expect(found[0]?.message).toMatch(/ imports .+ — .{20,}/);
	});

	it("are each refuted by an invented source", () => {
		expect([...new Set(INVENTED.map(([rule]) => rule))].sort()).toEqual(
			IMPORT_RULES.map(({ rule }) => rule).sort(),
		);
	});

	it.each([
		["services/src/intake/a.repository.ts", 'import { sql } from "kysely";'],
		["services/src/coding/a.ts", 'import { findTestimony } from "../intake/find-testimony.ts";'],
		["services/src/coding/a.page.ts", 'import { publicPage } from "../http/public.page.ts";'],
		["services/src/staff.app.ts", 'import { codingRoute } from "./coding/coding.route.ts";'],
		["dashboard/src/a.ts", 'import type { ApiType } from "@portevoix/services/staff.app";'],
		["dashboard/src/a.ts", 'import { hc } from "hono/client";\nimport { useState } from "react";'],
		["analysis/src/a.ts", '// import { readFileSync } from "node:fs";\nconst text = `\nimport "kysely";\n`;'],
	])("leave what is lawful in %s", (path, source) => {
		expect(importViolations(path, source)).toEqual([]);
	});

	it.each([
		["environment", "services/src/intake/a.ts", 'const key = process.env["KEY"];'],
		["environment", "analysis/src/a.ts", "const { env } = process\nconst a = process . env;"],
		["effect-at-import", "services/src/a.ts", "start();"],
		["effect-at-import", "services/src/a.ts", "let counter = 0;"],
		["effect-at-import", "services/src/a.ts", "if (ready) {\n\tstart();\n}"],
		["effect-at-import", "services/src/a.ts", "export const world = await openWorld();"],
	])("%s refuses a bad %s: %s", (rule, path, source) => {
		expect(hiddenInputs(path, source).map((violation) => violation.rule)).toContain(rule);
	});

	it("see no effect in a declaration, however long", () => {
		const source = "export const PAGE = html`\n<p>\u0024{name}</p>\n`;\nfunction run() {\n\tstart();\n}\n";
		expect(hiddenInputs("services/src/a.ts", source)).toEqual([]);
	});
});

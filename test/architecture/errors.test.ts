import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FAILURE_STATUS } from "@portevoix/services/failures";
import { FAILURE_SENTENCES } from "@portevoix/services/wording/failures.fr";
import { expect, it } from "vitest";
import { failureList } from "./failure-list.ts";
import { PROJECT, readSources } from "./read-project.ts";

/** Without the blanks by which the formatter lines up a table. */
const unpadded = (page: string) => page.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");

/** Refusals that no verb uses yet; their pages come. May only become shorter. */
const AWAITED = ["count-not-defined"];

it("docs/errors.md says every refusal as the program says it", () => {
	// After a change of the lists: write what `failureList()` answers to docs/errors.md, then format.
	expect(unpadded(readFileSync(join(PROJECT, "docs", "errors.md"), "utf8"))).toBe(unpadded(failureList()));
});

it("every refusal has a sentence, and every sentence a refusal", () => {
	expect(Object.keys(FAILURE_SENTENCES).sort()).toEqual(Object.keys(FAILURE_STATUS).sort());
});

it("every refusal can happen", () => {
	const sources = readSources().filter(
		({ path }) =>
			path.startsWith("services/src/") && !path.endsWith(".test.ts") && !/\/failures(\.fr)?\.ts$/.test(path),
	);
	const unused = Object.keys(FAILURE_STATUS).filter(
		(code) => !sources.some(({ text }) => text.includes(`"${code}"`)),
	);
	expect(unused).toEqual(AWAITED);
});

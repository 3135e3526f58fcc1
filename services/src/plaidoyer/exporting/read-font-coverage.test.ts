import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { readFontCoverage } from "./read-font-coverage.ts";

const font = createRequire(import.meta.url).resolve(
	"@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
);

describe("readFontCoverage", () => {
	it("knows the signs of French in Atkinson, and that emoji and Arabic are not there", () => {
		const covered = readFontCoverage(readFileSync(font));
		const has = (text: string) => [...text].map((sign) => covered.has(sign.codePointAt(0)!));
		expect(has("aéœŒÿ«»’“”…–—€0 \u00a0")).not.toContain(false);
		expect(has("😀م漢")).toEqual([false, false, false]);
	});
});

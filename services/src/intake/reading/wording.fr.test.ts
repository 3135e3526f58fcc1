import { ROW_PROBLEMS } from "@portevoix/analysis/exchange/row-problem";
import { UNREADABLE_REASONS } from "@portevoix/analysis/exchange/unreadable-file";
import { describe, expect, it } from "vitest";
import { READING_SENTENCES } from "./wording.fr.ts";

describe("READING_SENTENCES", () => {
	it("has one sentence for each code, with French spaces, and nothing else", () => {
		expect(Object.keys(READING_SENTENCES).sort()).toEqual([...UNREADABLE_REASONS, ...ROW_PROBLEMS].sort());
		for (const sentence of Object.values(READING_SENTENCES)) {
			expect(sentence).toMatch(/^[A-ZÉÀ].*\.$/);
			expect(sentence).not.toMatch(/[^\u202F][;:!?»]|«[^\u202F]|'/);
		}
	});
});

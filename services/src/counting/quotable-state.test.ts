import { expect, it } from "vitest";
import { quotableState } from "./quotable-state.ts";

const read = { waiting: false, secondRead: true };

it("says how words may be quoted, or what is missing first", () => {
	expect(quotableState(new Set(["count", "excerpt"]), read)).toBe("without-name");
	expect(quotableState(new Set(["excerpt", "excerpt-with-attributes"]), read)).toBe("with-attributes");
	expect(quotableState(new Set(["excerpt", "named"]), read)).toBe("with-name");
	expect(quotableState(new Set(["count", "named"]), read)).toBe("consent-does-not-cover");
	expect(quotableState(new Set(["excerpt"]), { ...read, secondRead: false })).toBe("second-reading-missing");
	expect(quotableState(new Set(["excerpt"]), { waiting: true, secondRead: true })).toBe("waiting");
});

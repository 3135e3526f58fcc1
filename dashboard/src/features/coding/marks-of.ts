import type { Marks } from "./act.ts";
import type { Passage } from "./arrange-passages.ts";

/** What an act needs to know of a passage. */
export const marksOf = ({ codeKey, stance, start, end }: Passage): Marks => ({
	code: codeKey,
	stance,
	span: { start, end },
});

import type { Purpose } from "@portevoix/data/vocabulary/consent";

/** Whether words may be quoted, and how much may be said of who spoke; otherwise what is missing. */
export const QUOTABLE_STATES = [
	"without-name",
	"with-attributes",
	"with-name",
	"waiting",
	"consent-does-not-cover",
	"second-reading-missing",
] as const;
export type QuotableState = (typeof QUOTABLE_STATES)[number];

/** What a witness allows comes first, then whether a second person read the text. */
export function quotableState(
	uses: ReadonlySet<Purpose>,
	{ waiting, secondRead }: { readonly waiting: boolean; readonly secondRead: boolean },
): QuotableState {
	if (waiting) return "waiting";
	if (!uses.has("excerpt") && !uses.has("excerpt-with-attributes")) return "consent-does-not-cover";
	if (!secondRead) return "second-reading-missing";
	if (uses.has("named")) return "with-name";
	return uses.has("excerpt-with-attributes") ? "with-attributes" : "without-name";
}

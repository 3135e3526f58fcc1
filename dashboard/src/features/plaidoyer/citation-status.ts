import type { Evidence } from "./use-evidence.ts";

/** How a citation stands: a figure is alive or stale, an excerpt proved or withdrawn; either may be missing. */
export type CitationStatus = "alive" | "proved" | "stale" | "withdrawn" | "missing" | "pending";

/** How a citation stands now; `pending` while the evidence, or the evidence of a citation just made, is on its way. */
export function citationStatus(
	evidence: Evidence | undefined,
	isFetching: boolean,
	citationId: string,
): CitationStatus {
	const count = evidence?.counts[citationId];
	if (count) return count.stale ? "stale" : "alive";
	const excerpt = evidence?.excerpts[citationId];
	if (excerpt) return "withdrawn" in excerpt ? "withdrawn" : "proved";
	return evidence && !isFetching ? "missing" : "pending";
}

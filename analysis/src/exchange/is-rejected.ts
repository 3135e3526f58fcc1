import type { Cell } from "./cell.ts";

/** Kobo's and ODK's words for a submission that their reviewers turned down; both tools still export it. */
const REJECTED = new Set(["rejected", "not approved", "validation_status_not_approved"]);

/** Whether a tool's own reviewers rejected a row. A rejected row must not count. */
export function isRejected(cell: Cell | undefined): boolean {
	return typeof cell === "string" && cell.length < 60 && REJECTED.has(cell.trim().toLowerCase());
}

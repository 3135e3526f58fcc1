import type { OpenDatabase } from "@portevoix/data/connection/database";
import { sql } from "kysely";

/**
 * Erased pages still stand in SQLite's write-ahead log until it is cut. On PostgreSQL the words leave its log as it
 * is recycled; see docs/method/erasure.md.
 */
export async function flushErasedPages(open: OpenDatabase): Promise<void> {
	if (open.dialect === "sqlite") await sql`pragma wal_checkpoint(truncate)`.execute(open.db);
}

import type { Store } from "@portevoix/data/connection/database";
import type { AuditRow } from "./audit-entry.ts";

export type JournalQuery = {
	readonly actor?: string | undefined;
	readonly action?: string | undefined;
	/** Only entries with a smaller number. */
	readonly before?: number | undefined;
	readonly limit: number;
};

export async function searchAuditRows(store: Store, query: JournalQuery): Promise<AuditRow[]> {
	const { actor, action, before, limit } = query;
	return store
		.selectFrom("audit_entry")
		.selectAll()
		.$if(actor !== undefined, (rows) => rows.where("actor", "=", actor ?? ""))
		.$if(action !== undefined, (rows) => rows.where("action", "=", action ?? ""))
		.$if(before !== undefined, (rows) => rows.where("seq", "<", before ?? 0))
		.orderBy("seq", "desc")
		.limit(limit)
		.execute();
}

/** Who and what ever stood in the log. */
export async function journalIndex(store: Store): Promise<{ actors: string[]; actions: string[] }> {
	const actors = await store.selectFrom("audit_entry").select("actor").distinct().execute();
	const actions = await store.selectFrom("audit_entry").select("action").distinct().execute();
	return {
		actors: actors.map((row) => row.actor).sort(),
		actions: actions.map((row) => row.action).sort(),
	};
}

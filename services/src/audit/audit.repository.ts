import type { Dialect, Store } from "@portevoix/data/connection/database";
import { sql } from "kysely";
import type { AuditRow } from "./audit-entry.ts";

/** Any number, the same in every process: one writer of the log at a time, so that its order is commit order. */
const LOG_LOCK = 7_032_026;

/** Held until the transaction ends. SQLite has one writer already. */
export async function lockLog(store: Store, dialect: Dialect): Promise<void> {
	if (dialect === "postgres") await sql`select pg_advisory_xact_lock(${LOG_LOCK})`.execute(store);
}

export async function lastAuditRow(store: Store): Promise<{ seq: number; hash: string } | undefined> {
	return store
		.selectFrom("audit_entry")
		.select(["seq", "hash"])
		.orderBy("seq", "desc")
		.limit(1)
		.executeTakeFirst();
}

export async function insertAuditRow(store: Store, row: AuditRow): Promise<void> {
	await store.insertInto("audit_entry").values(row).execute();
}

export async function readAuditRows(store: Store, after: number, limit: number): Promise<AuditRow[]> {
	return store
		.selectFrom("audit_entry")
		.selectAll()
		.where("seq", ">", after)
		.orderBy("seq")
		.limit(limit)
		.execute();
}

export async function newestAuditRows(store: Store, limit: number): Promise<AuditRow[]> {
	return store.selectFrom("audit_entry").selectAll().orderBy("seq", "desc").limit(limit).execute();
}

export async function lastChangeSeq(store: Store): Promise<number> {
	const row = await store
		.selectFrom("change")
		.select("seq")
		.orderBy("seq", "desc")
		.limit(1)
		.executeTakeFirst();
	return row?.seq ?? 0;
}

export type ChangeRow = {
	seq: number;
	at: string;
	kind: string;
	testimony_id: string | null;
	code_id: string | null;
};

export async function insertChanges(store: Store, rows: readonly ChangeRow[]): Promise<void> {
	for (let from = 0; from < rows.length; from += 100) {
		await store
			.insertInto("change")
			.values(rows.slice(from, from + 100))
			.execute();
	}
}

const HEAD = "audit_head";

export async function putAuditHead(store: Store, value: string): Promise<void> {
	await store
		.insertInto("setting")
		.values({ key: HEAD, value })
		.onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
		.execute();
}

export async function readAuditHead(store: Store): Promise<string | undefined> {
	const row = await store.selectFrom("setting").select("value").where("key", "=", HEAD).executeTakeFirst();
	return row?.value;
}

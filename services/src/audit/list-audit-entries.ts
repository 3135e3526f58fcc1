import { authorise } from "../accounts/authorise.ts";
import type { StaffContext } from "../context.ts";
import { newestAuditRows } from "./audit.repository.ts";

/** An entry of the log as a person reads it; its hashes are for `portevoix check`. */
export type ListedAuditEntry = {
	readonly seq: number;
	readonly at: string;
	readonly actor: string;
	readonly role: string;
	readonly action: string;
	readonly entity: string;
	readonly entityId: string;
	readonly reason: string;
};

/** The newest entries of the log, newest first. */
export async function listAuditEntries(context: StaffContext, limit: number): Promise<ListedAuditEntry[]> {
	authorise(context.actor, "audit.read");
	const rows = await newestAuditRows(context.store.db, limit);
	return rows.map(({ seq, at, actor, role, action, entity, entity_id, reason }) => ({
		seq,
		at,
		actor,
		role,
		action,
		entity,
		entityId: entity_id,
		reason,
	}));
}

import { authorise } from "../accounts/authorise.ts";
import { nameAccounts } from "../accounts/name-accounts.ts";
import type { StaffContext } from "../context.ts";
import { nameTestimonies } from "../intake/name-testimonies.ts";
import { type JournalQuery, journalIndex, searchAuditRows } from "./journal.repository.ts";
import type { ListedAuditEntry } from "./list-audit-entries.ts";

export type Journal = {
	/** `name`: of the colleague, or null for a situation (visitor, witness, the program). */
	readonly entries: readonly (ListedAuditEntry & {
		readonly name: string | null;
		/** The reference of the testimony that the entry is about. */
		readonly reference: string | null;
	})[];
	readonly more: boolean;
	readonly actors: readonly { readonly id: string; readonly name: string | null }[];
	readonly actions: readonly string[];
};

/** The log as people read it, newest first: with names and references, and what it can be searched by. */
export async function searchJournal(context: StaffContext, query: JournalQuery): Promise<Journal> {
	authorise(context.actor, "audit.read");
	const { db } = context.store;
	const found = await searchAuditRows(db, { ...query, limit: query.limit + 1 });
	const rows = found.slice(0, query.limit);
	const names = await nameAccounts(db);
	const references = await nameTestimonies(db, [...new Set(rows.map((row) => row.entity_id))]);
	const index = await journalIndex(db);
	return {
		entries: rows.map(({ seq, at, actor, role, action, entity, entity_id, reason }) => ({
			seq,
			at,
			actor,
			role,
			action,
			entity,
			entityId: entity_id,
			reason,
			name: names.get(actor) ?? null,
			reference: references.get(entity_id) ?? null,
		})),
		more: found.length > query.limit,
		actors: index.actors.map((id) => ({ id, name: names.get(id) ?? null })),
		actions: index.actions,
	};
}

import type { Store } from "@portevoix/data/connection/database";
import { authorise } from "../accounts/authorise.ts";
import { type Action, actingRole } from "../accounts/permission-matrix.ts";
import type { IntakeContext } from "../context.ts";
import {
	type ChangeRow,
	insertAuditRow,
	insertChanges,
	lastAuditRow,
	lastChangeSeq,
	lockLog,
	putAuditHead,
} from "./audit.repository.ts";
import { CHAIN_START, chainEntry, hashDetail, signHead } from "./audit-entry.ts";

/** What the log will say. `detail` is hashed under a key, never stored; `reason` is what a person wrote or a code. */
export type AuditChange = {
	readonly entity: string;
	readonly entityId: string;
	readonly reason?: string;
	readonly detail?: unknown;
};

/** Something that can move a number. */
export type CountChange = {
	readonly kind: string;
	readonly testimonyId?: string | undefined;
	readonly codeId?: string | undefined;
};

export type Recorder = {
	audit(change: AuditChange): void;
	moves(change: CountChange): void;
};

/**
 * The one way to change the store: checks the role, opens a transaction, does the work, and appends the log entries in
 * the same transaction. A change that leaves no entry does not happen. Throws `Refusal("not-allowed")` before anything.
 */
export async function recordChange<T>(
	context: IntakeContext,
	action: Action,
	work: (transaction: Store, record: Recorder) => Promise<T>,
): Promise<T> {
	authorise(context.actor, action);
	return context.store.write(async (transaction) => {
		// One change at a time, on both databases: what a verb checked still holds when it writes.
		await lockLog(transaction, context.store.dialect);
		const audits: AuditChange[] = [];
		const moves: CountChange[] = [];
		const result = await work(transaction, {
			audit: (change) => void audits.push(change),
			moves: (change) => void moves.push(change),
		});
		if (audits.length === 0) throw new Error(`${action} left no trace in the log`);
		await appendAudits(context, action, transaction, audits);
		await appendMoves(context, transaction, moves);
		return result;
	});
}

async function appendAudits(
	context: IntakeContext,
	action: Action,
	transaction: Store,
	audits: readonly AuditChange[],
): Promise<void> {
	const last = await lastAuditRow(transaction);
	let seq = last?.seq ?? 0;
	let previousHash = last?.hash ?? CHAIN_START;
	for (const audit of audits) {
		seq += 1;
		const row = chainEntry(
			context.keys.auditKey,
			{
				seq,
				at: context.now().toISOString(),
				actor: context.actor.id,
				role: actingRole(context.actor, action),
				action,
				entity: audit.entity,
				entity_id: audit.entityId,
				reason: audit.reason ?? "",
				detail_hash: hashDetail(context.keys.auditKey, audit.detail),
			},
			previousHash,
		);
		await insertAuditRow(transaction, row);
		previousHash = row.hash;
	}
	await putAuditHead(transaction, signHead(context.keys.auditKey, seq, previousHash));
}

async function appendMoves(
	context: IntakeContext,
	transaction: Store,
	moves: readonly CountChange[],
): Promise<void> {
	if (moves.length === 0) return;
	let seq = await lastChangeSeq(transaction);
	const rows = moves.map((move): ChangeRow => {
		seq += 1;
		return {
			seq,
			at: context.now().toISOString(),
			kind: move.kind,
			testimony_id: move.testimonyId ?? null,
			code_id: move.codeId ?? null,
		};
	});
	await insertChanges(transaction, rows);
}

import { canonicalJson, keyedHash, saltedHash } from "../keys/fingerprint.ts";
import type { AuditChange } from "./record-change.ts";

/** A row of the log, without its chain. */
export type AuditFacts = {
	readonly seq: number;
	readonly at: string;
	readonly actor: string;
	readonly role: string;
	readonly action: string;
	readonly entity: string;
	readonly entity_id: string;
	readonly reason: string;
	readonly detail_hash: string;
};

export type AuditRow = AuditFacts & {
	readonly previous_hash: string;
	readonly hash: string;
	readonly mac: string;
};

/** What the first entry follows. */
export const CHAIN_START = "0".repeat(64);

/** Chains an entry to the one before it. */
export function chainEntry(auditKey: Uint8Array, facts: AuditFacts, previousHash: string): AuditRow {
	const hash = saltedHash(previousHash, canonicalJson(facts));
	return { ...facts, previous_hash: previousHash, hash, mac: keyedHash(auditKey, hash) };
}

/** A hash of what was decided, under a key: proves it later, says nothing by itself. */
export function hashDetail(auditKey: Uint8Array, detail: AuditChange["detail"]): string {
	return keyedHash(auditKey, canonicalJson(detail ?? null));
}

/** What the log ends with, signed: without it, entries taken from the end would leave a chain that still holds. */
export function signHead(auditKey: Uint8Array, seq: number, hash: string): string {
	return `${seq} ${hash} ${keyedHash(auditKey, `head ${seq} ${hash}`)}`;
}

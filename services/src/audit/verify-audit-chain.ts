import type { Store } from "@portevoix/data/connection/database";
import { sameHash } from "../keys/fingerprint.ts";
import { readAuditHead, readAuditRows } from "./audit.repository.ts";
import { CHAIN_START, chainEntry, signHead } from "./audit-entry.ts";

const PAGE = 1000;

/** Recomputes the whole chain; answers the numbers of the entries that do not hold (missing ones by their number). */
export async function verifyAuditChain(store: Store, auditKey: Uint8Array): Promise<number[]> {
	const broken: number[] = [];
	let expected = 1;
	let previousHash = CHAIN_START;
	for (;;) {
		const rows = await readAuditRows(store, expected - 1, PAGE);
		for (const row of rows) {
			while (expected < row.seq) broken.push(expected++);
			const { previous_hash, hash, mac, ...facts } = row;
			const rebuilt = chainEntry(auditKey, facts, previous_hash);
			const holds =
				sameHash(previous_hash, previousHash) && sameHash(rebuilt.hash, hash) && sameHash(rebuilt.mac, mac);
			if (!holds) broken.push(row.seq);
			previousHash = hash;
			expected = row.seq + 1;
		}
		if (rows.length < PAGE) break;
	}
	// The head was signed with the last entry: one that is missing at the end is named by the number after the last.
	const last = expected - 1;
	const head = last === 0 ? undefined : signHead(auditKey, last, previousHash);
	if ((await readAuditHead(store)) !== head && broken.at(-1) !== last) broken.push(expected);
	return broken;
}

import { CountQuery } from "@portevoix/data/vocabulary/count";
import { readChangeSeq } from "../audit/read-change-seq.ts";
import type { StaffContext } from "../context.ts";
import { canonicalJson, sameHash } from "../keys/fingerprint.ts";
import { countCorpus } from "./count-corpus.ts";
import { frozenCountFingerprint } from "./freeze-count.ts";
import type { FrozenCountRow } from "./frozen-count.repository.ts";

/**
 * Whether a frozen count still says what it said: its fingerprint covers every letter; and while nothing that can move a
 * number happened since, the same question must give the same answer. Answers null when it holds.
 */
export async function verifyFrozenCount(
	context: StaffContext,
	row: FrozenCountRow,
): Promise<"fingerprint" | "not-reproduced" | null> {
	const { fingerprint, ...rest } = row;
	if (!sameHash(frozenCountFingerprint(context.keys.auditKey, rest), fingerprint)) return "fingerprint";
	if ((await readChangeSeq(context.store.db)) !== row.change_seq) return null;
	const now = await countCorpus(context, CountQuery.parse(JSON.parse(row.query)));
	return canonicalJson(now) === canonicalJson(JSON.parse(row.result)) ? null : "not-reproduced";
}

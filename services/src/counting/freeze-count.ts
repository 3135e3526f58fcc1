import type { CountQuery } from "@portevoix/data/vocabulary/count";
import { recordChange } from "../audit/record-change.ts";
import { readCodebook } from "../coding/read-codebook.ts";
import type { StaffContext } from "../context.ts";
import { canonicalJson, keyedHash } from "../keys/fingerprint.ts";
import { countCorpus } from "./count-corpus.ts";
import { type FrozenCountRow, insertFrozenCount } from "./frozen-count.repository.ts";

/** The rules under which a figure was made; part of its fingerprint. Raise the number when a rule changes. */
const DEFINITION = { rules: 1, unit: "distinct witnesses", layer: "decided", protection: "threshold" };

/** What a fingerprint covers: every letter of a frozen count. */
export function frozenCountFingerprint(
	auditKey: Uint8Array,
	row: Omit<FrozenCountRow, "fingerprint">,
): string {
	const { id, corpus_id, query, definition, codebook_id, change_seq, result, by, at } = row;
	return keyedHash(
		auditKey,
		canonicalJson({ id, corpus_id, query, definition, codebook_id, change_seq, result, by, at }),
	);
}

/** Makes a protected figure permanent: query, denominator, codebook version, change number, date and fingerprint. */
export async function freezeCount(
	context: StaffContext,
	query: CountQuery,
	corpusId: string | null = null,
): Promise<string> {
	const result = await countCorpus(context, query);
	const codebook = await readCodebook(context.store.db);
	const row = {
		id: context.newId(),
		corpus_id: corpusId,
		query: JSON.stringify(query),
		definition: JSON.stringify(DEFINITION),
		codebook_id: codebook.id,
		change_seq: result.changeSeq,
		result: JSON.stringify(result),
		by: context.actor.id,
		at: context.now().toISOString(),
	};
	await recordChange(context, "count.freeze", async (transaction, record) => {
		await insertFrozenCount(transaction, {
			...row,
			fingerprint: frozenCountFingerprint(context.keys.auditKey, row),
		});
		record.audit({ entity: "frozen-count", entityId: row.id, detail: query });
	});
	return row.id;
}

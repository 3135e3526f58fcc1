import type { Store } from "@portevoix/data/connection/database";

/** Codings of some codes that nobody ended, on a working text that stands, of a testimony that stands; in reading order. */
export async function currentCodingsOfCodes(store: Store, codeKeys: readonly string[]) {
	if (codeKeys.length === 0) return [];
	return store
		.selectFrom("coding")
		.innerJoin("code", "code.id", "coding.code_id")
		.innerJoin("working_text", "working_text.id", "coding.working_text_id")
		.innerJoin("testimony", "testimony.id", "coding.testimony_id")
		.leftJoin("coding_end", "coding_end.coding_id", "coding.id")
		.select([
			"coding.id",
			"coding.testimony_id as testimonyId",
			"coding.working_text_id as workingTextId",
			"coding.code_id as codeId",
			"coding.stance",
			"coding.coder_id as coderId",
			"coding.round_id as roundId",
			"coding.start",
			"coding.end",
			"coding.exact",
			"code.key",
			"working_text.second_read_at as secondReadAt",
		])
		.where("code.key", "in", [...codeKeys])
		.where("coding_end.id", "is", null)
		.where("working_text.superseded_at", "is", null)
		.where("working_text.erased_at", "is", null)
		.where("testimony.withdrawn_at", "is", null)
		.where("testimony.duplicate_of", "is", null)
		.where((or) => or.or([or("quarantined_at", "is", null), or("released_at", "is not", null)]))
		.orderBy("testimony.reference")
		.orderBy("coding.start")
		.orderBy("coding.id")
		.execute();
}

/** Blind rounds that were closed, and who read what in them. */
export async function closedRounds(store: Store) {
	const rounds = await store.selectFrom("coding_round").select(["id", "closed_at"]).execute();
	const assignments = await store
		.selectFrom("assignment")
		.select(["round_id as roundId", "testimony_id as testimonyId", "coder_id as coderId"])
		.execute();
	return {
		closedRounds: rounds.flatMap(({ id, closed_at }) =>
			closed_at === null ? [] : [{ id, closedAt: closed_at }],
		),
		assignments,
	};
}

import type { Store } from "@portevoix/data/connection/database";

const AT_ONCE = 500;

/** Codings of some working texts that nobody ended, in the order of the texts. */
export async function currentCodingsOfTexts(store: Store, workingTextIds: readonly string[]) {
	const query = (ids: readonly string[]) =>
		store
			.selectFrom("coding")
			.innerJoin("code", "code.id", "coding.code_id")
			.leftJoin("coding_end", "coding_end.coding_id", "coding.id")
			.leftJoin("star", (join) =>
				join.onRef("star.coding_id", "=", "coding.id").on("star.ended_at", "is", null),
			)
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
				"code.key",
				"star.id as starId",
			])
			.where("coding.working_text_id", "in", [...ids])
			.where("coding_end.id", "is", null)
			.orderBy("coding.working_text_id")
			.orderBy("coding.start")
			.orderBy("coding.id")
			.execute();
	const rows: Awaited<ReturnType<typeof query>> = [];
	for (let from = 0; from < workingTextIds.length; from += AT_ONCE) {
		rows.push(...(await query(workingTextIds.slice(from, from + AT_ONCE))));
	}
	return rows;
}

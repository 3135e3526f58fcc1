import type { Stance } from "@portevoix/data/vocabulary/code";
import type { Span } from "@portevoix/data/vocabulary/text";
import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { readWorkingText } from "../pseudonymisation/read-working-text.ts";
import { carryStar } from "./carry-star.ts";
import { codeKeysById } from "./codebook.repository.ts";
import { findCodingById, insertCodingEnds, isEnded } from "./coding.repository.ts";
import { placeCode } from "./place-code.ts";

/** What changes; what is absent stays. `stance: null` takes the stance away. Offsets in code points. */
export type CodingChange = {
	readonly code?: string | undefined;
	readonly stance?: Stance | null | undefined;
	readonly span?: Span | undefined;
};

/**
 * Codes a passage again with another stance, code or extent: the coding ends and the new one is placed in one act, so
 * that no count ever sees the passage without its code. Answers the new id. Refuses as `endCoding` and `placeCode`, and
 * `unknown-coding` when the text has a newer version.
 */
export async function replaceCoding(
	context: StaffContext,
	codingId: string,
	change: CodingChange,
): Promise<string> {
	return recordChange(context, "code.apply", async (transaction, record) => {
		const coding = await findCodingById(transaction, codingId);
		if (!coding) throw new Refusal("unknown-coding");
		if (await isEnded(transaction, codingId)) throw new Refusal("already-undone");
		const testimony = await findLivingTestimony(transaction, coding.testimony_id);
		const text = await readWorkingText(transaction, testimony.source_id);
		if (text.id !== coding.working_text_id) throw new Refusal("unknown-coding");
		const end = { id: context.newId(), coding_id: codingId, by: context.actor.id, reason: "replaced" };
		await insertCodingEnds(transaction, [{ ...end, at: context.now().toISOString() }]);
		record.audit({ entity: "coding", entityId: codingId, reason: "replaced" });
		record.moves({ kind: "coding-ended", testimonyId: testimony.id, codeId: coding.code_id });
		const keys = await codeKeysById(transaction);
		const stance = change.stance === undefined ? (coding.stance as Stance | null) : change.stance;
		const id = await placeCode(context, transaction, record, {
			testimony: testimony.id,
			code: change.code ?? keys.get(coding.code_id) ?? "",
			span: change.span ?? { start: coding.start, end: coding.end },
			stance: stance ?? undefined,
			suggestionId: coding.suggestion_id ?? undefined,
		});
		await carryStar(context, transaction, { from: codingId, to: id });
		return id;
	});
}

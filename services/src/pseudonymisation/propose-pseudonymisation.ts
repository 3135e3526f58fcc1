import { proposeMasks } from "@portevoix/analysis/pseudonymisation/propose-masks";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import type { MaskProposal } from "@portevoix/data/vocabulary/identifier";
import { Language } from "@portevoix/data/vocabulary/testimony";
import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { openOriginal } from "../intake/open-original.ts";

export type Proposal = {
	readonly sourceId: string;
	readonly body: string;
	readonly frames: readonly PassageFrame[];
	readonly masks: readonly MaskProposal[];
};

/** Opens the original of a testimony for a masker, with the spans that the program proposes. Reading it is logged. */
export async function proposePseudonymisation(
	context: StaffContext,
	idOrReference: string,
): Promise<Proposal> {
	const testimony = await findLivingTestimony(context.store.db, idOrReference);
	return recordChange(context, "original.read", async (transaction, record) => {
		const original = await openOriginal(context, transaction, testimony.source_id);
		record.audit({ entity: "source", entityId: testimony.source_id, reason: "masking" });
		const spoken = original.frames.some((frame) => frame.kind === "turn");
		return {
			sourceId: testimony.source_id,
			body: original.body,
			frames: original.frames,
			masks: proposeMasks(original.body, { language: Language.parse(testimony.language), spoken }),
		};
	});
}

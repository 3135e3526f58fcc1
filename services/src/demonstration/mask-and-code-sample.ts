import { applyMasks } from "@portevoix/analysis/pseudonymisation/apply-masks";
import { mapSpan } from "@portevoix/analysis/pseudonymisation/offset-map";
import type { Sample } from "@portevoix/data/sample/read-sample";
import type { MaskDecision } from "@portevoix/data/vocabulary/identifier";
import { applyCode } from "../coding/apply-code.ts";
import { finishReading } from "../coding/finish-reading.ts";
import { makeSuggestions } from "../coding/make-suggestions.ts";
import type { StaffContext } from "../context.ts";
import { approvePseudonymisation } from "../pseudonymisation/approve-pseudonymisation.ts";
import { proposePseudonymisation } from "../pseudonymisation/propose-pseudonymisation.ts";
import type { ReceivedSample } from "./receive-sample.ts";

/**
 * A masker approves the gold masks and a coder puts the gold codes, as people would: marks are placed on the original,
 * codings follow to the working text by the offset map.
 */
export async function maskAndCodeSample(
	context: StaffContext,
	sample: Sample,
	received: ReceivedSample,
): Promise<void> {
	const [first] = received.values();
	if (first === undefined) throw new Error(`${sample.id} was not received`);
	const { body, frames } = await proposePseudonymisation(context, first);
	const masks = sample.parts.flatMap((part, index): MaskDecision[] => {
		const shift = frames[index]?.start ?? 0;
		return part.identifiers.map(({ start, end, kind, replacement }) => ({
			start: start + shift,
			end: end + shift,
			kind,
			replacement,
			source: "person",
		}));
	});
	await approvePseudonymisation(context, { testimony: first, masks });
	const { map } = applyMasks(body, masks);
	for (const [index, part] of sample.parts.entries()) {
		const testimony = received.get(part.speaker ?? "");
		const shift = frames[index]?.start ?? 0;
		if (testimony === undefined) continue;
		for (const { start, end, code, stance } of part.codings) {
			const span = mapSpan(map, { start: start + shift, end: end + shift });
			if (!span) throw new Error(`${sample.id}: a gold coding lies outside the text`);
			await applyCode(context, { testimony, code, span, stance });
		}
	}
	for (const testimony of received.values()) {
		await makeSuggestions(context, testimony);
		await finishReading(context, testimony);
	}
}

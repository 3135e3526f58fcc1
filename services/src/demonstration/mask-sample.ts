import { applyMasks } from "@portevoix/analysis/pseudonymisation/apply-masks";
import type { OffsetMap } from "@portevoix/analysis/pseudonymisation/offset-map";
import type { Sample } from "@portevoix/data/sample/read-sample";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import type { MaskDecision } from "@portevoix/data/vocabulary/identifier";
import type { StaffContext } from "../context.ts";
import { approvePseudonymisation } from "../pseudonymisation/approve-pseudonymisation.ts";
import { proposePseudonymisation } from "../pseudonymisation/propose-pseudonymisation.ts";
import type { ReceivedSample } from "./receive-sample.ts";

/** How the original of a sample lies in its working text: what its gold codings follow. */
export type MaskedSample = { readonly map: OffsetMap; readonly frames: readonly PassageFrame[] };

/** A masker approves the gold masks, as a person would decide them on screen. */
export async function maskSample(
	context: StaffContext,
	sample: Sample,
	received: ReceivedSample,
): Promise<MaskedSample> {
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
	return { map: applyMasks(body, masks).map, frames };
}

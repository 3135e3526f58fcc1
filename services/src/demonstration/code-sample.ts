import { mapSpan } from "@portevoix/analysis/pseudonymisation/offset-map";
import type { Sample } from "@portevoix/data/sample/read-sample";
import { applyCode } from "../coding/apply-code.ts";
import { finishReading } from "../coding/finish-reading.ts";
import type { StaffContext } from "../context.ts";
import type { MaskedSample } from "./mask-sample.ts";
import type { ReceivedSample } from "./receive-sample.ts";

/** A coder puts the gold codes on the working text, along the offset map, and says « terminé ». */
export async function codeSample(
	context: StaffContext,
	sample: Sample,
	received: ReceivedSample,
	{ map, frames }: MaskedSample,
): Promise<void> {
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
	for (const testimony of received.values()) await finishReading(context, testimony);
}

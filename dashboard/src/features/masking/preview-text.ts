import type { MaskingDecision } from "./masking-decision.ts";
import type { Original } from "./read-original.ts";

/** The working text as it will be: each masked passage replaced, all else letter for letter. Offsets are code points. */
export function previewText({ body, unitAt }: Original, decisions: readonly MaskingDecision[]): string {
	let text = "";
	let from = 0;
	for (const { start, end, state, replacement } of decisions) {
		if (state !== "masked") continue;
		text += body.slice(unitAt[from], unitAt[start]) + replacement;
		from = end;
	}
	return text + body.slice(unitAt[from]);
}

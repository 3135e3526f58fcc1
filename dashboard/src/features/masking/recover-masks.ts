import type { IdentifierKind } from "@portevoix/data/vocabulary/identifier";
import { codePointIndex, type Span } from "@portevoix/data/vocabulary/text";
import type { MaskingDecision } from "./masking-decision.ts";
import type { Original } from "./read-original.ts";

/** A mask of the version in force; offsets in its own body, where the replacement stands. */
export type PlacedMask = Span & { readonly kind: IdentifierKind; readonly replacement: string };

/**
 * Where the masks of an approved text stand in its original, which no table says: the words between two masks are the
 * same in both texts. A detector's proposal that begins at the same place says where a mask ends; else the first place
 * where the following words come again. Masking the result gives the approved text again, letter for letter, or the
 * answer is null (the original was corrected since).
 */
export function recoverMasks(
	original: Original,
	working: string,
	masks: readonly PlacedMask[],
	proposals: readonly Span[],
): MaskingDecision[] | null {
	const { body, unitAt } = original;
	const workingAt = codePointIndex(working);
	const pointAt = new Map([...unitAt].map((unit, point) => [unit, point]));
	const proposed = new Map(proposals.map(({ start, end }) => [start, end]));
	const between = (from: number, to: number) => working.slice(workingAt[from], workingAt[to]);
	const found: MaskingDecision[] = [];
	const first = between(0, masks[0]?.start ?? workingAt.length - 1);
	if (!body.startsWith(first)) return null;
	let unit = first.length;
	for (const [index, mask] of masks.entries()) {
		const next = masks[index + 1];
		const following = between(mask.end, next?.start ?? workingAt.length - 1);
		const start = pointAt.get(unit);
		if (start === undefined) return null;
		const guess = unitAt[proposed.get(start) ?? -1];
		let end: number;
		if (!next) end = body.endsWith(following) ? body.length - following.length : -1;
		else if (guess !== undefined && body.startsWith(following, guess)) end = guess;
		else end = body.indexOf(following, unit + 1);
		const stop = pointAt.get(end);
		if (stop === undefined || end <= unit) return null;
		found.push({
			...{ start, end: stop, kind: mask.kind, replacement: mask.replacement },
			...{ source: proposed.get(start) === stop ? "detector" : "person" },
			...{ state: "masked", reason: "", earlier: true },
		});
		unit = end + following.length;
	}
	return unit === body.length ? found : null;
}

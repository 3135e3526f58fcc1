import type { DraftBlock, DraftMap } from "./map-draft.ts";

/**
 * The order of the blocks in one block of a merge. The side that moved something gives the order (mine, when both did);
 * what only the other side has follows the block that it follows there.
 */
export function arrangeSiblings(
	parent: string,
	kept: ReadonlyMap<string, DraftBlock>,
	base: DraftMap,
	mine: DraftMap,
	theirs: DraftMap,
): string[] {
	const held = new Set([...kept].filter(([, block]) => block.parent === parent).map(([id]) => id));
	const of = (side: DraftMap) => (side.get(parent)?.children ?? []).filter((id) => held.has(id));
	const [before, own, other] = [of(base), of(mine), of(theirs)];
	const moved = !sameOrder(before, own);
	const [backbone, guest] = moved ? [own, other] : [other, own];
	const order = [...backbone];
	for (const [place, id] of guest.entries()) {
		if (order.includes(id)) continue;
		const left = guest.slice(0, place).findLast((sibling) => order.includes(sibling));
		order.splice(left === undefined ? 0 : order.indexOf(left) + 1, 0, id);
	}
	return [...order, ...[...held].filter((id) => !order.includes(id))];
}

/** Whether what both have stands in the same order. */
function sameOrder(before: readonly string[], after: readonly string[]): boolean {
	const kept = before.filter((id) => after.includes(id));
	return after.filter((id) => before.includes(id)).every((id, place) => kept[place] === id);
}

import type { TableNumber } from "./hide-in-table.ts";

/** The row of the nearest code above each row, by dotted key, among the rows of the table; −1 at the top. */
function parentRows(keys: readonly string[]): number[] {
	const rowOf = new Map(keys.map((key, row) => [key, row]));
	return keys.map((key) => {
		for (let dot = key.lastIndexOf("."); dot > 0; dot = key.lastIndexOf(".", dot - 1)) {
			const row = rowOf.get(key.slice(0, dot));
			if (row !== undefined) return row;
		}
		return -1;
	});
}

/**
 * Hides a second code of a family when the first could be guessed from the code above it. A parent counts its
 * descendants each once: what is missing from the children is a lower bound of the hidden one, exact when nobody is
 * coded on the parent itself nor under two children. So a published parent has no hidden child alone, and hidden
 * children reach the threshold together, as far as there are other children with somebody in them.
 * `numbers` are those of one column, in the order of `keys`. Answers whether something was hidden.
 */
export function hideInFamilies(
	keys: readonly string[],
	numbers: readonly TableNumber[],
	threshold: number,
): boolean {
	let changed = false;
	const children = new Map<number, TableNumber[]>();
	parentRows(keys).forEach((parent, row) => {
		if (parent >= 0 && numbers[row]!.value > 0)
			children.set(parent, [...(children.get(parent) ?? []), numbers[row]!]);
	});
	for (const [parent, family] of children) {
		if (numbers[parent]!.hidden) continue;
		const published = family.filter((child) => !child.hidden).sort((one, other) => one.value - other.value);
		const hidden = family.filter((child) => child.hidden);
		let together = hidden.reduce((total, child) => total + child.value, 0);
		for (const next of published) {
			if (hidden.length === 0 || (hidden.length > 1 && together >= threshold)) break;
			next.hidden = true;
			// It must be possible that this one is greater and the one that it hides smaller.
			next.need = [next.value, Math.min(next.bounds[1], next.value + threshold - 2)];
			hidden.push(next);
			together += next.value;
			changed = true;
		}
	}
	return changed;
}

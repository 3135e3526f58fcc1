import type { Axis } from "./open-axis.ts";
import { openTally } from "./open-tally.ts";
import type { Snapshot } from "./snapshot.ts";

/** How many distinct witnesses were read, for a cell given by the indices of its values. */
export type ReadingCount = (first: number, second: number) => number;

function intersects(a: Uint32Array, aStart: number, b: Uint32Array, bStart: number, words: number): boolean {
	for (let word = 0; word < words; word += 1) {
		if ((a[aStart + word]! & b[bStart + word]!) !== 0) return true;
	}
	return false;
}

/** Codes contained in the same versions of the codebook have the same readings: they are counted together. */
function groupCodes({ codes, maskWords }: Snapshot): { groupOf: Uint16Array; masks: number[] } {
	const groups = new Map<string, number>();
	const masks: number[] = [];
	const groupOf = Uint16Array.from(codes.keys, (_key, code) => {
		const name = codes.masks.subarray(code * maskWords, (code + 1) * maskWords).join(" ");
		const known = groups.get(name);
		if (known !== undefined) return known;
		groups.set(name, masks.length);
		masks.push(code * maskWords);
		return masks.length - 1;
	});
	return { groupOf, masks };
}

/**
 * Counts the readings of the cells of a table. On the side of codes: witnesses with a finished reading under a
 * codebook that contains the code. On the side of stances: any finished reading, whatever the stance, since who was
 * read and said nothing of the kind belongs to the denominator. On other sides: those of the cell.
 */
export function tallyReadings(snapshot: Snapshot, population: Uint8Array, axes: [Axis, Axis]): ReadingCount {
	const { readMask, maskWords, witnessOf, codes } = snapshot;
	const { groupOf, masks } = groupCodes(snapshot);
	const sides = axes.map((axis) => {
		const kind = axis.facet === "code" || axis.facet === "stance" ? axis.facet : "own";
		const size = kind === "code" ? masks.length : kind === "stance" ? 1 : axis.values.length;
		return { axis, kind, size, buffer: new Uint16Array(Math.max(size, 1)) };
	}) as [Side, Side];
	const tally = openTally(sides[0].size * sides[1].size);

	const listSide = ({ axis, kind, buffer }: Side, t: number): number => {
		if (kind === "own") return axis.list(t, buffer);
		if (kind === "stance") {
			buffer[0] = 0;
			return 1;
		}
		let count = 0;
		masks.forEach((mask, group) => {
			if (!intersects(readMask, t * maskWords, codes.masks, mask, maskWords)) return;
			buffer[count] = group;
			count += 1;
		});
		return count;
	};
	for (let t = 0; t < population.length; t += 1) {
		if (population[t] === 0 || !intersects(readMask, t * maskWords, readMask, t * maskWords, maskWords))
			continue;
		const [rows, columns] = [listSide(sides[0], t), listSide(sides[1], t)];
		for (let i = 0; i < rows; i += 1) {
			const row = sides[0].buffer[i]! * sides[1].size;
			for (let j = 0; j < columns; j += 1) tally.mark(row + sides[1].buffer[j]!, t, witnessOf[t]!);
		}
	}
	const place = ({ kind }: Side, index: number) =>
		kind === "code" ? groupOf[index]! : kind === "stance" ? 0 : index;
	return (first, second) =>
		first < 0 || second < 0
			? 0
			: tally.witnesses[place(sides[0], first) * sides[1].size + place(sides[1], second)]!;
}

type Side = {
	readonly axis: Axis;
	readonly kind: "code" | "stance" | "own";
	readonly size: number;
	readonly buffer: Uint16Array;
};

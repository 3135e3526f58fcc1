/** Distinct witnesses and testimonies in a grid of cells, counted in one pass over testimonies in snapshot order. */
export type Tally = {
	readonly witnesses: Uint32Array;
	readonly testimonies: Uint32Array;
	/** Counts testimony `t` of witness `w` in a cell; the same testimony twice in the same cell counts once. */
	mark(cell: number, t: number, w: number): void;
};

/**
 * Opens a tally of `cells` cells at zero. Testimonies of one witness must come one after the other (a `Snapshot` is so
 * ordered): then the last testimony and the last witness seen in a cell are all that a distinct count must remember.
 */
export function openTally(cells: number): Tally {
	const witnesses = new Uint32Array(cells);
	const testimonies = new Uint32Array(cells);
	// 0 means "nobody yet": indices are kept one higher.
	const lastWitness = new Uint32Array(cells);
	const lastTestimony = new Uint32Array(cells);
	return {
		witnesses,
		testimonies,
		mark(cell, t, w) {
			if (lastTestimony[cell] === t + 1) return;
			lastTestimony[cell] = t + 1;
			testimonies[cell]! += 1;
			if (lastWitness[cell] === w + 1) return;
			lastWitness[cell] = w + 1;
			witnesses[cell]! += 1;
		},
	};
}

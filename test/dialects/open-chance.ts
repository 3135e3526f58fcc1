/** Random choices that can be repeated (mulberry32). */
export type Chance = {
	int(below: number): number;
	pick<T>(list: readonly T[]): T;
	yes(probability: number): boolean;
};

/** Opens the sequence of choices of a seed. */
export function openChance(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const int = (below: number) => Math.floor(next() * below);
	return { int, pick: (list) => list[int(list.length)]!, yes: (probability) => next() < probability };
}

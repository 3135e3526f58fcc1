/** Heights for marks that want to stand at given heights (px, in reading order) and need `gap` between each other. */
export function stackMarks(wanted: readonly number[], gap: number): number[] {
	const order = wanted.map((at, index) => ({ at, index })).sort((one, other) => one.at - other.at);
	const placed: number[] = [];
	let free = Number.NEGATIVE_INFINITY;
	for (const { at, index } of order) {
		placed[index] = Math.max(at, free);
		free = placed[index] + gap;
	}
	return placed;
}

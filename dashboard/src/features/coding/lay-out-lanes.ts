/** A passage as it stands on the page: pixels from the top of the text. */
export type Extent = { readonly top: number; readonly bottom: number };

/** Two brackets in one lane keep this distance. */
const GAP = 4;

/**
 * Gives each passage a lane: 0 stands next to the text, shorter passages take inner lanes, and what overlaps never
 * shares one. Equally long ones keep their order. Answers one lane for each passage, in the order given.
 */
export function layOutLanes(passages: readonly Extent[]): number[] {
	const lanes: number[] = passages.map(() => 0);
	const taken: Extent[][] = [];
	const shortestFirst = passages
		.map((extent, at) => ({ extent, at }))
		.sort((a, b) => a.extent.bottom - a.extent.top - (b.extent.bottom - b.extent.top) || a.at - b.at);
	let outermost = 0;
	for (const { extent, at } of shortestFirst) {
		const free = (lane: number) =>
			(taken[lane] ?? []).every(
				(other) => extent.top >= other.bottom + GAP || extent.bottom + GAP <= other.top,
			);
		// A longer passage never stands inside one that it overlaps, even where an inner lane is free of it.
		let lane = 0;
		for (let inner = outermost; inner >= 0; inner -= 1) {
			if (!free(inner)) {
				lane = inner + 1;
				break;
			}
		}
		taken[lane] = [...(taken[lane] ?? []), extent];
		outermost = Math.max(outermost, lane);
		lanes[at] = lane;
	}
	return lanes;
}

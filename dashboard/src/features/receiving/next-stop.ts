/** The stop after (or before) the one that has focus, round and round; the first one when focus is elsewhere. */
export function nextStop(current: number, stops: number, backwards: boolean): number {
	if (current < 0) return 0;
	return (current + (backwards ? stops - 1 : 1)) % stops;
}

/** Bounds, both included, on a number of persons. */
export type Interval = readonly [least: number, most: number];

/**
 * The interval that a reader must not be able to narrow, when a number of witnesses would say something about few
 * people; `undefined` when it may be published. `read` (for a code only) is the group among whom it was counted.
 *
 * - fewer than `threshold` persons: 1 to threshold − 1;
 * - all of the group but fewer than `threshold`: the same about those who are left out;
 * - the whole group, or nobody, when the group is smaller than twice the threshold: whoever knows that somebody is in
 *   the group learns what they said, or that they did not.
 */
export function disclosureInterval(
	witnesses: number,
	read: number | undefined,
	threshold: number,
): Interval | undefined {
	const intervals: Interval[] = [];
	if (witnesses > 0 && witnesses < threshold) intervals.push([1, threshold - 1]);
	if (read !== undefined && read > 0) {
		const silent = read - witnesses;
		const smallGroup = read < 2 * threshold;
		if (silent > 0 && silent < threshold) intervals.push([read - threshold + 1, read - 1]);
		if (silent === 0 && smallGroup) intervals.push([read - threshold + 1, read]);
		if (witnesses === 0 && smallGroup) intervals.push([0, threshold - 1]);
	}
	if (intervals.length === 0) return undefined;
	const least = witnesses === 0 ? 0 : 1;
	return [
		Math.max(least, Math.min(...intervals.map(([low]) => low))),
		Math.max(...intervals.map(([, high]) => high)),
	];
}

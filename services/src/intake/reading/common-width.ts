/** The most frequent width of records, and the share of records that have it; the wider of two equally frequent. */
export function commonWidth(widths: readonly number[]): { width: number; share: number } {
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	let [common, most] = [0, 0];
	for (const [width, count] of counts) {
		if (count > most || (count === most && width > common)) [common, most] = [width, count];
	}
	return { width: common, share: widths.length === 0 ? 0 : most / widths.length };
}

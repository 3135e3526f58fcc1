/**
 * A counter from UTF-16 indexes to code points, for questions asked in growing order: the whole text is walked at most
 * once. A text without surrogates is not walked at all.
 */
export function countPoints(text: string): (unit: number) => number {
	if (!/[\uD800-\uDBFF]/.test(text)) return (unit) => unit;
	let unitSeen = 0;
	let points = 0;
	return (unit) => {
		while (unitSeen < unit) {
			unitSeen += text.codePointAt(unitSeen)! > 0xffff ? 2 : 1;
			points += 1;
		}
		return points;
	};
}

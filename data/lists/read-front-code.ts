const firstMark = 97;
const lastMark = 122;

/** Reads back the set of words that `frontCode` wrote. */
export function readFrontCode(coded: string): ReadonlySet<string> {
	const words = new Set<string>();
	let previous = "";
	let from = 0;
	while (from < coded.length) {
		let to = from + 1;
		while (to < coded.length && (coded.charCodeAt(to) < firstMark || coded.charCodeAt(to) > lastMark))
			to += 1;
		previous = previous.slice(0, coded.charCodeAt(from) - firstMark) + coded.slice(from + 1, to);
		words.add(previous);
		from = to;
	}
	return words;
}

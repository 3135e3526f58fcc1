/**
 * Where labels stand so that they are at least `apart` pixels from each other, as near as can be to where they are
 * wanted, between 0 and `height` when there is room. `wanted` grows; the answer keeps its order.
 */
export function spreadLabels(wanted: readonly number[], apart: number, height: number): number[] {
	const places: number[] = [];
	for (const place of wanted) places.push(Math.max(place, (places.at(-1) ?? -apart) + apart));
	let ceiling = height;
	for (let at = places.length - 1; at >= 0; at -= 1) {
		if (places[at]! <= ceiling) break;
		places[at] = ceiling;
		ceiling -= apart;
	}
	const lift = Math.min(0, places[0] ?? 0);
	return places.map((place) => place - lift);
}

import type { Interval } from "./disclosure-interval.ts";

/**
 * A number of a table whose lines add up, as an arc of a network: each line is a node, where what enters equals what
 * leaves. A cell goes from its row to its column, a total of a row comes back to it (see `hideInTable`).
 */
export type Figure = {
	readonly from: number;
	readonly to: number;
	readonly value: number;
	/** What a reader knows of the value beforehand when it is hidden, both included. */
	readonly bounds: Interval;
	/** False for a number that is not ours to hide: a total printed elsewhere, a cell that is not printed. */
	readonly hideable: boolean;
	/** What a reader must not be able to narrow; only of hidden figures. */
	need: Interval | undefined;
	hidden: boolean;
};

/** A zero says that nobody is there: it is hidden only when nothing else protects. */
const COST_OF_A_ZERO = 1_000_000;

type Step = { readonly figure: number; readonly sign: 1 | -1 };

/** How far a figure can move from its value, given what already moved; none for one that is published for good. */
function roomToMove(figure: Figure, moved: number, sign: 1 | -1): number {
	if (!figure.hidden && !figure.hideable) return 0;
	const [least, most] = figure.bounds;
	return sign === 1 ? most - (figure.value + moved) : figure.value + moved - least;
}

function cheapest(cost: Float64Array, done: Uint8Array): number | undefined {
	let best: number | undefined;
	for (let node = 0; node < cost.length; node += 1) {
		if (done[node] === 1 || cost[node] === Number.POSITIVE_INFINITY) continue;
		if (best === undefined || cost[node]! < cost[best]!) best = node;
	}
	return best;
}

/** The cheapest way from a line to another through hidden figures, and through published ones at the cost of hiding them. */
function findPath(
	figures: readonly Figure[],
	steps: readonly (readonly Step[])[],
	moved: Float64Array,
	without: number,
	[source, target]: [number, number],
): Step[] | undefined {
	const cost = new Float64Array(steps.length).fill(Number.POSITIVE_INFINITY);
	const arrived: (Step | undefined)[] = new Array(steps.length);
	const done = new Uint8Array(steps.length);
	// Lines reached at no further cost come first, in order, so that ways stay short.
	const free = [source];
	cost[source] = 0;
	for (let read = 0; done[target] === 0; ) {
		const node = read < free.length ? free[read]! : cheapest(cost, done);
		if (node === undefined) return undefined;
		if (read < free.length) read += 1;
		if (done[node] === 1) continue;
		done[node] = 1;
		for (const step of steps[node]!) {
			const figure = figures[step.figure]!;
			const next = step.sign === 1 ? figure.to : figure.from;
			const price = figure.hidden ? 0 : figure.value === 0 ? COST_OF_A_ZERO : figure.value + 1;
			if (cost[node]! + price >= cost[next]! || step.figure === without) continue;
			if (roomToMove(figure, moved[step.figure]!, step.sign) <= 0) continue;
			cost[next] = cost[node]! + price;
			arrived[next] = step;
			if (price > 0) continue;
			free.push(next);
			if (next === target) {
				done[target] = 1;
				break;
			}
		}
	}
	const path: Step[] = [];
	for (let node = target; node !== source; ) {
		const step = arrived[node]!;
		path.push(step);
		node = step.sign === 1 ? figures[step.figure]!.from : figures[step.figure]!.to;
	}
	return path;
}

/**
 * Hides further figures until no reader who knows that the lines add up can narrow any figure below its `need`.
 *
 * This is the interval audit of cell suppression made constructive: what a hidden figure can be at most is its value
 * plus the greatest flow that can return through the other hidden figures (the bounds are reached by whole numbers,
 * since the constraints are a network). Where that is too little, the cheapest returning path through published
 * figures is hidden: the smallest numbers first. Hiding only widens intervals, so one pass is enough.
 * Answers false when a figure cannot be protected: the table must be refused. Sets `hidden` in place.
 * Fischetti and Salazar, "Models and algorithms for the 2-dimensional cell suppression problem in statistical disclosure control", 1999.
 */
export function hideComplements(figures: readonly Figure[], lines: number): boolean {
	const steps: Step[][] = Array.from({ length: lines }, () => []);
	figures.forEach(({ from, to }, figure) => {
		steps[from]!.push({ figure, sign: 1 });
		steps[to]!.push({ figure, sign: -1 });
	});
	const moved = new Float64Array(figures.length);
	const touched: number[] = [];
	return figures.every((figure, index) => {
		if (!figure.hidden || figure.need === undefined) return true;
		const [least, most] = figure.need;
		return ([1, -1] as const).every((sign) => {
			let missing = sign === 1 ? most - figure.value : figure.value - least;
			for (const known of touched.splice(0)) moved[known] = 0;
			const ends: [number, number] = sign === 1 ? [figure.to, figure.from] : [figure.from, figure.to];
			while (missing > 0) {
				const path = findPath(figures, steps, moved, index, ends);
				if (path === undefined) return false;
				let amount = missing;
				for (const step of path) {
					amount = Math.min(amount, roomToMove(figures[step.figure]!, moved[step.figure]!, step.sign));
				}
				for (const step of path) {
					figures[step.figure]!.hidden = true;
					moved[step.figure]! += step.sign * amount;
					touched.push(step.figure);
				}
				missing -= amount;
			}
			return true;
		});
	});
}

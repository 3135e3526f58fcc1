import type { CountCell, CountResult, ProtectedNumber } from "@portevoix/data/vocabulary/count";
import type { LabelOf } from "./make-label-of.ts";
import { type CodeChoice, orderCodes } from "./order-codes.ts";
import type { BreakdownFacet } from "./question.ts";

/** One line of a figure with one breakdown. */
export type FigureRow = Omit<CountCell, "values"> & {
	readonly value: string;
	readonly label: string;
	/** Of a theme; the one accent for everything else. */
	readonly colour: string;
	/** Whether the question asks for exactly this. */
	readonly asked: boolean;
};

/** The accent of the desk (`--teal`), for what has no theme. */
export const ACCENT = "#0b5c5e";

/** Facets whose values have an order of their own; the others go from the largest number to the smallest. */
const IN_ORDER: ReadonlySet<BreakdownFacet> = new Set(["stance", "witness-age", "concerned-age", "month"]);

/** Known numbers from the largest, then hidden ones together, then nobody: the order says nothing about what is hidden. */
function rank(number: ProtectedNumber): number {
	if (typeof number !== "number") return -0.5;
	return number === 0 ? -1 : number;
}

const NONE = { witnesses: 0, testimonies: 0, witnessesRead: 0 } as const;

/** Every month from the first to the last that is there: a month without a line is a month without anybody. */
export function everyMonth(months: readonly string[]): string[] {
	const sorted = [...months].sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first === undefined || last === undefined) return [];
	const all: string[] = [];
	let [year, month] = first.split("-").map(Number) as [number, number];
	for (let value = first; value <= last && all.length < 1200; ) {
		all.push(value);
		month += 1;
		if (month > 12) [year, month] = [year + 1, 1];
		value = `${year}-${String(month).padStart(2, "0")}`;
	}
	return all;
}

/** The colour of each code, its own; of everything else, the accent. */
function colourOf(codes: readonly CodeChoice[]): (facet: BreakdownFacet, value: string) => string {
	const colours = new Map(codes.map(({ key, colour }) => [key, colour]));
	return (facet, value) => (facet === "code" ? (colours.get(value) ?? ACCENT) : ACCENT);
}

/** The values of one side in the order in which people read them. */
export function valuesInOrder(
	facet: BreakdownFacet,
	values: readonly string[],
	codes: readonly CodeChoice[],
): string[] {
	const present = [...new Set(values)];
	if (facet === "month") return everyMonth(present);
	if (facet !== "code") return present;
	const place = new Map(orderCodes(codes).map(({ key }, index) => [key, index]));
	return present.sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
}

/** The lines of a result with one breakdown. */
export function rowsOfCount(
	result: CountResult,
	facet: BreakdownFacet,
	asked: readonly string[],
	codes: readonly CodeChoice[],
	labelOf: LabelOf,
): FigureRow[] {
	const cells = new Map(result.cells.map((cell) => [cell.values[0] ?? "", cell]));
	const colour = colourOf(codes);
	const rows = valuesInOrder(facet, [...cells.keys()], codes).map((value): FigureRow => {
		const { witnesses, testimonies, witnessesRead } = cells.get(value) ?? NONE;
		return {
			value,
			label: labelOf(facet, value),
			witnesses,
			testimonies,
			witnessesRead,
			colour: colour(facet, value),
			asked: asked.includes(value),
		};
	});
	return IN_ORDER.has(facet) ? rows : rows.sort((one, other) => rank(other.witnesses) - rank(one.witnesses));
}

import type { CountQuery, CountResult } from "@portevoix/data/vocabulary/count";
import { countTestimonies } from "./count-testimonies.ts";
import { protectCounts } from "./protect-counts.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * The publishable answer to a query. When `codes` names some rows, the table of all codes is protected and the rows
 * are taken out of it: otherwise a number that the full table hides to protect a sister code would be published when
 * asked for alone.
 */
export function countProtected(snapshot: Snapshot, query: CountQuery, threshold: number): CountResult {
	if (query.codes === undefined || !query.by.includes("code")) {
		return protectCounts(countTestimonies(snapshot, query, threshold), { threshold });
	}
	const asked = new Set(query.codes);
	const everyCode = [...new Set([...snapshot.codes.keys, ...asked])];
	const table = countTestimonies(snapshot, { ...query, codes: everyCode }, threshold);
	const { cells, ...answer } = protectCounts(table, { threshold });
	const isAsked = (values: readonly string[]) =>
		query.by.every((facet, side) => facet !== "code" || asked.has(values[side]!));
	return { ...answer, query, cells: cells.filter((cell) => isAsked(cell.values)) };
}

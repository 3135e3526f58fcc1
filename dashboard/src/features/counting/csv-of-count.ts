import type { CountResult, ProtectedNumber } from "@portevoix/data/vocabulary/count";
import { COUNTING } from "../../wording/counting.fr.ts";
import type { LabelOf } from "./make-label-of.ts";
import type { BreakdownFacet } from "./question.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** A cell that a spreadsheet shows as it is: what it would take for a formula gets an apostrophe before it. */
export function csvCell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const numberCell = (number: ProtectedNumber): string =>
	typeof number === "number" ? String(number) : COUNTING.cell(number);

/**
 * A figure as a file for a spreadsheet: UTF-8 with its mark, « ; » between cells, the same columns whatever is asked. The
 * last line is the total.
 */
export function csvOfCount(
	result: CountResult,
	by: readonly BreakdownFacet[],
	labelOf: LabelOf,
	said: { readonly question: string; readonly note: string },
): string {
	const view = result.protected ? COUNTING.publishable : COUNTING.internal;
	const line = (
		names: readonly string[],
		{ witnesses, testimonies, witnessesRead }: CountResult["total"],
	) => [
		...names,
		numberCell(witnesses),
		numberCell(testimonies),
		numberCell(witnessesRead),
		view,
		said.question,
		said.note,
	];
	const names = (values: readonly string[]) =>
		[0, 1].flatMap((place) => {
			const facet = by[place];
			return facet === undefined ? ["", ""] : [labelOf.facet(facet), labelOf(facet, values[place] ?? "")];
		});
	const lines = [
		[...COUNTING.csvColumns],
		...result.cells.map((cell) => line(names(cell.values), cell)),
		line([COUNTING.total, "", "", ""], result.total),
	];
	return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(csvCell).join(";")}\r\n`).join("");
}

import type { CountResult } from "@portevoix/data/vocabulary/count";
import { COUNTING } from "../../wording/counting.fr.ts";
import { type Cross, crossOfCount } from "./cross-of-count.ts";
import type { LabelOf } from "./make-label-of.ts";
import type { CodeChoice } from "./order-codes.ts";
import type { BreakdownFacet, Question } from "./question.ts";
import { type FigureRow, rowsOfCount } from "./rows-of-count.ts";
import { sayCross, sayLead } from "./say-finding.ts";

/** Everything that is shown of an answer. `cross` is null for one breakdown, and then `rows` holds the lines. */
export type Figure = {
	readonly title: string;
	readonly unit: string;
	readonly corner: string;
	readonly kind: "bars" | "lines";
	readonly rows: readonly FigureRow[];
	/** The lines that are drawn: those in which somebody is. */
	readonly drawn: readonly FigureRow[];
	readonly cross: Cross | null;
	/** Names of the values that nobody has. */
	readonly nobody: readonly string[];
	/** Whether a number is hidden. */
	readonly hides: boolean;
	/** Whether someone can be in several lines. */
	readonly overlaps: boolean;
	/** What the drawing says, in a sentence. */
	readonly alt: string;
};

const SEVERAL: ReadonlySet<BreakdownFacet> = new Set(["code", "stance"]);

const quoted = (row: FigureRow): FigureRow => ({ ...row, label: COUNTING.finding.quoted(row.label) });

/** Lays out the answer to a question for the eye, the ear and the file. */
export function layOutFigure(
	question: Question,
	result: CountResult,
	{ codes, labelOf }: { readonly codes: readonly CodeChoice[]; readonly labelOf: LabelOf },
): Figure {
	const [first, second] = question.by;
	const facets = question.by.map((facet) => labelOf.facet(facet));
	const unit = COUNTING.unit(facets);
	const common = {
		unit,
		corner: facets.map((facet) => `${facet.charAt(0).toUpperCase()}${facet.slice(1)}`).join(" / "),
		hides: result.cells.some(({ witnesses }) => typeof witnesses !== "number"),
		overlaps: question.by.some((facet) => SEVERAL.has(facet)),
	};
	if (second !== undefined) {
		const cross = crossOfCount(result, [first, second], codes, labelOf);
		const nobody = [...cross.emptyRows, ...cross.emptyColumns];
		const title = sayCross(cross);
		return { ...common, title, kind: "bars", rows: [], drawn: [], cross, nobody, alt: title };
	}
	const kind = first === "month" ? "lines" : "bars";
	const asked = first === "month" ? [] : (question.where[first] ?? []);
	const rows = rowsOfCount(result, first, asked, codes, labelOf);
	const drawn = kind === "lines" ? rows : rows.filter(({ witnesses }) => witnesses !== 0);
	const spoken = drawn.map(({ label, witnesses }) => COUNTING.row(label, COUNTING.cell(witnesses)));
	return {
		...common,
		title: sayLead(first === "code" ? rows.map(quoted) : rows, kind),
		kind,
		rows,
		drawn,
		cross: null,
		nobody: kind === "lines" ? [] : rows.filter(({ witnesses }) => witnesses === 0).map(({ label }) => label),
		alt: COUNTING.alt(kind, unit, spoken),
	};
}

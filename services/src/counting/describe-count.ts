import { countProtected } from "@portevoix/analysis/counting/count-protected";
import { countSentence } from "@portevoix/analysis/counting/count-sentence";
import { countTestimonies } from "@portevoix/analysis/counting/count-testimonies";
import { protectCounts } from "@portevoix/analysis/counting/protect-counts";
import type { Snapshot } from "@portevoix/analysis/counting/snapshot";
import type { CountEvidence } from "@portevoix/analysis/document/evidence";
import { DISCLOSURE_THRESHOLD } from "@portevoix/data/codebook/thresholds";
import type {
	CountQuery,
	CountResult,
	Facet,
	Filter,
	ProtectedNumber,
} from "@portevoix/data/vocabulary/count";
import { FACET_VALUE_LABELS } from "../wording/facet-values.fr.ts";
import { FACET_LABELS } from "../wording/labels.fr.ts";
import { COUNT_WORDS, monthInFrench } from "./wording.fr.ts";

const protection = { threshold: DISCLOSURE_THRESHOLD };

function isAboutCodings(filter: Filter): boolean {
	return filter.facet === "code" || filter.facet === "stance";
}

/**
 * The headline of a question: when it is about one code, « n personnes sur m lues », where the m are everybody read
 * under a codebook with the code, whatever they said. Otherwise everybody under the filters. Protected.
 */
export function headline(snapshot: Snapshot, query: CountQuery): CountResult {
	const [code, ...otherCodes] = query.where.filter((filter) => filter.facet === "code");
	const [key, ...otherKeys] = code?.values ?? [];
	if (key === undefined || otherCodes.length > 0 || otherKeys.length > 0) {
		return countProtected(snapshot, { ...query, by: [] }, DISCLOSURE_THRESHOLD);
	}
	// The whole table is protected and one row taken out, so that asking for a row alone shows nothing more.
	const asked: CountQuery = { ...query, by: ["code"], codes: [...snapshot.codes.keys] };
	const about = asked.where.filter((filter) => filter.facet !== "code");
	const exact = countTestimonies(snapshot, { ...asked, where: about }, DISCLOSURE_THRESHOLD);
	const everybody = countTestimonies(
		snapshot,
		{ ...asked, where: about.filter((filter) => !isAboutCodings(filter)) },
		DISCLOSURE_THRESHOLD,
	);
	const readOf = new Map(everybody.cells.map((cell) => [cell.values[0], cell.witnessesRead]));
	const cells = exact.cells.map((cell) => ({ ...cell, witnessesRead: readOf.get(cell.values[0]) ?? 0 }));
	const table = protectCounts({ ...exact, cells, total: everybody.total }, protection);
	return { ...table, cells: table.cells.filter((cell) => cell.values[0] === key) };
}

function isKnown(value: ProtectedNumber): value is number {
	return typeof value === "number";
}

function valueLabel(facet: Facet, value: string, codeLabels: ReadonlyMap<string, string>): string {
	if (facet === "code") return codeLabels.get(value) ?? value;
	if (facet === "month") return monthInFrench(value);
	return FACET_VALUE_LABELS[facet]?.[value] ?? (value === "none" ? COUNT_WORDS.none : value);
}

/** A question and its answer in French words, protected: what a document prints. */
export function describeCount(snapshot: Snapshot, query: CountQuery): CountEvidence {
	const codeLabels = new Map(
		snapshot.codes.keys.map((key, index) => [key, snapshot.codes.labels[index] ?? key]),
	);
	const result = headline(snapshot, query);
	const numbers = result.cells[0] ?? result.total;
	const table = query.by.length === 0 ? null : countProtected(snapshot, query, DISCLOSURE_THRESHOLD);
	const code = query.where.find((filter) => filter.facet === "code")?.values[0];
	const facets = query.by.map((facet) => FACET_LABELS[facet as keyof typeof FACET_LABELS] ?? facet);
	const about = [code === undefined ? "" : (codeLabels.get(code) ?? code), ...facets.map(COUNT_WORDS.by)]
		.filter((part) => part !== "")
		.join(", ");
	return {
		sentence: countSentence(numbers, "", result.total),
		witnesses: countSentence({ ...numbers, witnessesRead: { suppressed: true, below: 1 } }, "", {
			witnesses: { suppressed: true, below: 1 },
		}),
		testimonies: isKnown(numbers.testimonies)
			? COUNT_WORDS.testimonies(numbers.testimonies)
			: COUNT_WORDS.hiddenTestimonies,
		...(about === "" ? {} : { about: about.charAt(0).toUpperCase() + about.slice(1) }),
		rows: (table?.cells ?? []).map((cell) => ({
			label: cell.values
				.map((value, place) => valueLabel(query.by[place] ?? "code", value, codeLabels))
				.join(" · "),
			value: isKnown(cell.witnesses) ? String(cell.witnesses) : COUNT_WORDS.hiddenCell(cell.witnesses.below),
		})),
		note: honestyLine(snapshot, query),
	};
}

/** Period, channels and the fact that people spoke of their own accord: written under each figure. */
function honestyLine(snapshot: Snapshot, query: CountQuery): string {
	const where = query.where.filter((filter) => !isAboutCodings(filter));
	const count = (facet: Facet) =>
		countProtected(snapshot, { ...query, where, by: [facet] }, DISCLOSURE_THRESHOLD).cells;
	const months = count("month").map((cell) => cell.values[0] ?? "");
	const [first, last] = [months[0], months.at(-1)];
	const channels = count("channel")
		.filter((cell) => cell.witnesses !== 0)
		.map((cell) => {
			const label = valueLabel("channel", cell.values[0] ?? "", new Map());
			return `${label} ${isKnown(cell.witnesses) ? cell.witnesses : COUNT_WORDS.hiddenChannel(cell.witnesses.below)}`;
		});
	const period =
		first && last ? COUNT_WORDS.period(monthInFrench(first), monthInFrench(last)) : COUNT_WORDS.noPeriod;
	return COUNT_WORDS.note(period, channels.length === 0 ? "" : COUNT_WORDS.channels(channels));
}

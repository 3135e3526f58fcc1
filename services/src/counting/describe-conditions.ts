import type { Snapshot } from "@portevoix/analysis/counting/snapshot";
import type { CountQuery, Filter } from "@portevoix/data/vocabulary/count";
import { FACET_VALUE_LABELS } from "../wording/facet-values.fr.ts";
import { FACET_LABELS } from "../wording/labels.fr.ts";
import { CONDITION_WORDS } from "./conditions.fr.ts";

/** Each condition of a question in French: « sens : obstacle », « reçus à partir du 2025-01-01 ». */
export function describeConditions(snapshot: Snapshot, query: CountQuery): string[] {
	const { keys, labels } = snapshot.codes;
	const value = ({ facet }: Filter, key: string) =>
		facet === "code" ? (labels[keys.indexOf(key)] ?? key) : (FACET_VALUE_LABELS[facet]?.[key] ?? key);
	const facets: Readonly<Record<string, string>> = FACET_LABELS;
	return [
		...query.where.map((filter) =>
			CONDITION_WORDS.condition(
				facets[filter.facet] ?? filter.facet,
				filter.values.map((key) => value(filter, key)),
			),
		),
		...query.by.map((facet) => CONDITION_WORDS.by(facets[facet] ?? facet)),
		...(query.from === undefined ? [] : [CONDITION_WORDS.from(query.from)]),
		...(query.to === undefined ? [] : [CONDITION_WORDS.to(query.to)]),
	];
}

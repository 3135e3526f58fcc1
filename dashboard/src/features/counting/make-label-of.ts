import type { Facet } from "@portevoix/data/vocabulary/count";
import { COUNTING } from "../../wording/counting.fr.ts";
import { QUESTION } from "../../wording/counting-question.fr.ts";
import type { CodeChoice } from "./order-codes.ts";

/** The server's names of facets and of the values of facets with a closed list. */
export type Labels = {
	readonly facets: Readonly<Record<string, string>>;
	readonly values: Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;
};

/** The French name of a value; `facet` gives that of the facet. */
export type LabelOf = {
	(facet: Facet, value: string): string;
	facet(facet: Facet): string;
};

/** Names of everything that can be counted, from what the server says and from the codebook. */
export function makeLabelOf(labels: Labels, codes: readonly CodeChoice[]): LabelOf {
	const codeLabels = new Map(codes.map(({ key, label }) => [key, label]));
	const valueLabel = (facet: Facet, value: string): string => {
		if (facet === "code") return codeLabels.get(value) ?? value;
		if (facet === "month") return COUNTING.monthInFrench(value);
		const known = labels.values[facet]?.find((one) => one.value === value)?.label;
		if (known !== undefined) return known;
		if (value !== "none") return value;
		return facet === "collected-by" ? COUNTING.noAssociation : COUNTING.none;
	};
	return Object.assign(valueLabel, {
		facet: (facet: Facet) => (facet === "code" ? QUESTION.sentence.theme : (labels.facets[facet] ?? facet)),
	});
}

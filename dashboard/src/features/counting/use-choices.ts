import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, ask } from "../../api/ask.ts";
import { type LabelOf, type Labels, makeLabelOf } from "./make-label-of.ts";
import { type CodeChoice, orderCodes } from "./order-codes.ts";
import type { ConditionFacet } from "./question.ts";

export type Choice = { readonly value: string; readonly label: string; readonly under: boolean };

export type Choices = {
	readonly codes: readonly CodeChoice[];
	readonly labelOf: LabelOf;
	/** What a condition can be set to. */
	readonly of: (facet: ConditionFacet) => readonly Choice[];
};

const HOUR = 3_600_000;

/** Names of what can be counted, and what each condition can be set to. */
export function useChoices(): { choices: Choices | null; error: Error | null; retry: () => void } {
	const labels = useQuery<Labels>({
		queryKey: ["labels"],
		queryFn: () => ask(api.api.labels.$get()),
		staleTime: HOUR,
	});
	const codebook = useQuery({ queryKey: ["codebook"], queryFn: () => ask(api.api.codebook.$get()) });
	const associations = useQuery({
		queryKey: ["counts", "associations"],
		queryFn: () => ask(api.api.counts.$post({ json: { by: ["collected-by"], where: [] } })),
	});
	const choices = useMemo((): Choices | null => {
		if (!labels.data || !codebook.data) return null;
		const codes = orderCodes(codebook.data.codes);
		const labelOf = makeLabelOf(labels.data, codes);
		const named = (associations.data?.cells ?? []).map(({ values }) => values[0] ?? "");
		return {
			codes,
			labelOf,
			of: (facet) => {
				if (facet === "code") {
					return codes.map(({ key, label, parent }) => ({ value: key, label, under: parent !== null }));
				}
				if (facet === "collected-by") {
					return named.map((value) => ({ value, label: labelOf(facet, value), under: false }));
				}
				return (labels.data.values[facet] ?? []).map((one) => ({ ...one, under: false }));
			},
		};
	}, [labels.data, codebook.data, associations.data]);
	return {
		choices,
		error: labels.error ?? codebook.error,
		retry: () => {
			void labels.refetch();
			void codebook.refetch();
		},
	};
}

import type { CountQuery } from "@portevoix/data/vocabulary/count";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ask } from "../../../api/ask.ts";
import { evidenceKeys } from "../evidence-keys.ts";

/** Makes a living figure of a question, with the figure of today kept beside it; `onMade` gets the citation's id. */
export function useCiteCount(plaidoyerId: string) {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: async ({ query, onMade }: { query: CountQuery; onMade: (citationId: string) => void }) => {
			const route = api.api.plaidoyers[":id"].citations.counts;
			const { id } = await ask(route.$post({ param: { id: plaidoyerId }, json: { query, freeze: true } }));
			const asked = cache.invalidateQueries({ queryKey: evidenceKeys.evidence(plaidoyerId) });
			onMade(id);
			void cache.invalidateQueries({ queryKey: evidenceKeys.proofs(plaidoyerId) });
			await asked;
		},
	});
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";
import { forgetDecisions } from "./keep-decisions.ts";
import type { MaskingDecision } from "./masking-decision.ts";
import type { Approved } from "./masking-testimony.tsx";
import { type Masking, maskingKey, readMaskingNow } from "./use-masking.ts";

export type Reason = "correction" | "missed-identifier";

type Asked = {
	readonly decisions: readonly MaskingDecision[];
	/** The version that the person knows to be in force. */
	readonly version: number | null;
	readonly reason: Reason | null;
};

/** Either approved, or somebody else did meanwhile and nothing was sent. */
type Outcome =
	| { readonly approved: Approved; readonly meanwhile?: never }
	| { readonly meanwhile: Masking; readonly approved?: never };

/** Approves the masked passages; first looks whether somebody approved another version since this one began. */
export function useApproval(masking: Masking, onDone: (done: Approved) => void) {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: async ({ decisions, version, reason }: Asked): Promise<Outcome> => {
			const now = await readMaskingNow(masking.reference);
			if (now.version !== version) return { meanwhile: now };
			const masks = decisions
				.filter(({ state }) => state === "masked")
				.map(({ start, end, kind, replacement, source }) => ({ start, end, kind, replacement, source }));
			const made = await ask(
				api.api.testimonies[":id"].approval.$post({
					param: { id: masking.id },
					json: { masks, ...(now.version === null || reason === null ? {} : { reason }) },
				}),
			);
			return { approved: { version: made.version, overtaken: made.version > (version ?? 0) + 1 } };
		},
		onSuccess: async ({ approved, meanwhile }) => {
			if (meanwhile) cache.setQueryData(maskingKey(masking.reference), meanwhile);
			if (!approved) return;
			forgetDecisions(window.sessionStorage, masking.id);
			onDone(approved);
			await cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "masking-proposal" });
		},
	});
}

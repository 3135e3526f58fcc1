import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";

/**
 * The original with what the detectors propose. Each reading is written in the log: it is asked once, not when the window
 * comes back to the front, and the browser forgets it when the page is left.
 */
export function useProposal(reference: string) {
	return useQuery({
		queryKey: ["masking-proposal", reference],
		queryFn: () => ask(api.api.testimonies[":id"].proposal.$get({ param: { id: reference } })),
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 0,
		refetchOnWindowFocus: false,
		refetchOnReconnect: false,
	});
}

export type Proposal = NonNullable<ReturnType<typeof useProposal>["data"]>;

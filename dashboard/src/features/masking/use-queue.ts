import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";

/** The three queues of the masker. */
export type QueueState = "to-mask" | "second-reading" | "masked";

/** A page of a queue, without any word of a testimony. */
export function useQueue(state: QueueState, page: number) {
	return useQuery({
		queryKey: ["masking-queue", state, page],
		queryFn: () => ask(api.api["masking-queue"].$get({ query: { state, page: String(page) } })),
		placeholderData: keepPreviousData,
	});
}

export type QueuedSource = NonNullable<ReturnType<typeof useQueue>["data"]>["sources"][number];

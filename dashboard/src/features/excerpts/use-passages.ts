import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { api, ask } from "../../api/ask.ts";
import type { PassageSearch } from "./read-search.ts";

export const PAGE = 20;

/** What the server says of one passage. */
export type Passage = InferResponseType<typeof api.api.passages.$get, 200>["passages"][number];

/** The passages that answer; nothing is asked before there are words or a code. */
export function usePassages({ q, code, stance, channel, association, starred, page }: PassageSearch) {
	const query = {
		...(q === "" ? {} : { q }),
		...(code === "" ? {} : { code }),
		...(stance === "" ? {} : { stance }),
		...(channel === "" ? {} : { channel }),
		...(association === "" ? {} : { collectedBy: association }),
		...(starred ? { starred: "true" as const } : {}),
		page: String(page),
		limit: String(PAGE),
	};
	return useQuery({
		queryKey: ["passages", query],
		queryFn: () => ask(api.api.passages.$get({ query })),
		enabled: q !== "" || code !== "",
		placeholderData: keepPreviousData,
	});
}

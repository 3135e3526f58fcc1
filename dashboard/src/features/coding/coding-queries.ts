import { queryOptions } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";

export const CODING_QUEUE_KEY = ["coding-queue"] as const;

export type QueueChoice = {
	readonly state: "to-code" | "coded";
	/** Empty for all. */
	readonly theme: string;
	readonly organisation: string;
	readonly page: number;
};

export const sheetKey = (reference: string) => ["coding-sheet", reference] as const;

/** What there is to code, a page at a time. */
export const codingQueries = {
	queue: ({ state, theme, organisation, page }: QueueChoice) =>
		queryOptions({
			queryKey: [...CODING_QUEUE_KEY, state, theme, organisation, page],
			queryFn: () =>
				ask(
					api.api["coding-queue"].$get({
						query: {
							state,
							page: String(page),
							...(theme === "" ? {} : { theme }),
							...(organisation === "" ? {} : { organisation }),
						},
					}),
				),
		}),
	sheet: (reference: string) =>
		queryOptions({
			queryKey: sheetKey(reference),
			queryFn: () => ask(api.api.testimonies[":id"]["coding-sheet"].$get({ param: { id: reference } })),
		}),
	codebook: () =>
		queryOptions({
			queryKey: ["codebook"],
			queryFn: () => ask(api.api.codebook.$get()),
			staleTime: 5 * 60_000,
		}),
};

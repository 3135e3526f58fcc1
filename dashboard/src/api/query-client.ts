import { QueryClient } from "@tanstack/react-query";
import { ApiFailure } from "./api-failure.ts";

/** A refusal is an answer; only a network that failed is tried again. */
export const queryClient = new QueryClient({
	defaultOptions: {
		queries: {
			staleTime: 10_000,
			retry: (count, error) => !(error instanceof ApiFailure && error.code !== "offline") && count < 3,
			refetchOnWindowFocus: true,
		},
		mutations: { retry: false },
	},
});

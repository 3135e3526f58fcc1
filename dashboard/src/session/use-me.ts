import { useQuery } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { api, ask } from "../api/ask.ts";

/** Who is signed in, and what the matrix allows them. */
export type Me = {
	readonly id: string;
	readonly name: string;
	readonly roles: readonly string[];
	readonly actions: readonly string[];
};

export const ME_KEY = ["me"] as const;

/** The session as the server sees it now. */
export function useMeQuery() {
	return useQuery<Me>({
		queryKey: ME_KEY,
		queryFn: () => ask(api.api.me.$get()),
		retry: false,
		staleTime: 60_000,
	});
}

export const MeContext = createContext<Me | null>(null);

/** The signed-in person. Only inside the session gate. */
export function useMe(): Me {
	const me = useContext(MeContext);
	if (!me) throw new Error("outside the session gate");
	return me;
}

/** Whether the signed-in person may do something; screens show only that. */
export function useMay(action: string): boolean {
	return useMe().actions.includes(action);
}

import { useSearch as useAddress, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { type PassageSearch, readSearch, writeSearch } from "./read-search.ts";

/** What is looked for, as the address says, and how to look for something else. */
export function useSearch(): readonly [PassageSearch, (next: Partial<PassageSearch>) => void] {
	const address: Readonly<Record<string, unknown>> = useAddress({ strict: false });
	const navigate = useNavigate();
	const search = useMemo(() => readSearch(address), [address]);
	const look = (next: Partial<PassageSearch>) =>
		void navigate({ to: "/extraits", search: writeSearch({ ...search, page: 1, ...next }) });
	return [search, look];
}

import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";

const AN_HOUR = 3_600_000;

/** Who may have collected a testimony. */
export function useOrganisations() {
	return useQuery({
		queryKey: ["organisations"],
		queryFn: () => ask(api.api.organisations.$get()),
		staleTime: AN_HOUR,
	});
}

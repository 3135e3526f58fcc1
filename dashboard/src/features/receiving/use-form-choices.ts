import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";

const AN_HOUR = 3_600_000;

/** The lists of facts, in the form's own words. */
export function useFormChoices() {
	return useQuery({
		queryKey: ["public-form"],
		queryFn: () => ask(api.api.public.form.$get()),
		staleTime: AN_HOUR,
	});
}

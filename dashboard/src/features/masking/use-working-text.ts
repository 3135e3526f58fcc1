import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";

/** The approved working text. Does not ask when there is none (`version` null). */
export function useWorkingText(reference: string, version: number | null) {
	return useQuery({
		queryKey: ["working-text", reference, version],
		queryFn: () => ask(api.api.testimonies[":id"].text.$get({ param: { id: reference } })),
		enabled: version !== null,
	});
}

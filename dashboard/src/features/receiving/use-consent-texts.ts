import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";

const AN_HOUR = 3_600_000;

/** The words to read aloud, and the text that is printed; they do not change while somebody types. */
export function useConsentTexts() {
	return useQuery({
		queryKey: ["consent-texts"],
		queryFn: () => ask(api.api.consents.texts.$get()),
		staleTime: AN_HOUR,
	});
}

/** A consent text as the server tells it. */
export type ToldConsentText = NonNullable<ReturnType<typeof useConsentTexts>["data"]>["texts"][number];

import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";

const askMasking = (reference: string) =>
	ask(api.api.testimonies[":id"].masking.$get({ param: { id: reference } }));

export const maskingKey = (reference: string) => ["masking", reference] as const;

/** Where the masking of a testimony stands: version in force, who approved it, what the witness allows. */
export function useMasking(reference: string) {
	return useQuery({ queryKey: maskingKey(reference), queryFn: () => askMasking(reference) });
}

export type Masking = NonNullable<ReturnType<typeof useMasking>["data"]>;

/** The same, asked again now: somebody may have approved meanwhile. */
export const readMaskingNow = askMasking;

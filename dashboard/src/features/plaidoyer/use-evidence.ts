import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";
import { evidenceKeys } from "./evidence-keys.ts";

const askEvidence = (id: string) => ask(api.api.plaidoyers[":id"].evidence.$get({ param: { id } }));

/** What the draft rests on now, in words. */
export type Evidence = Awaited<ReturnType<typeof askEvidence>>;

/** The figures, quotes and scales of a draft as they are now; asked again when the window is looked at. */
export function useEvidence(id: string) {
	return useQuery({ queryKey: evidenceKeys.evidence(id), queryFn: () => askEvidence(id) });
}

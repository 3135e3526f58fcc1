import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";
import { evidenceKeys } from "./evidence-keys.ts";

const askProofs = (id: string) => ask(api.api.plaidoyers[":id"].citations.$get({ param: { id } }));

/** Where one citation comes from. */
export type Proof = Awaited<ReturnType<typeof askProofs>>["proofs"][number];

/** Where every citation of a plaidoyer comes from. */
export function useProofs(id: string) {
	return useQuery({ queryKey: evidenceKeys.proofs(id), queryFn: () => askProofs(id) });
}

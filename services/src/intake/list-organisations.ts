import { authorise } from "../accounts/authorise.ts";
import type { IntakeContext } from "../context.ts";
import { listOrganisationRows } from "./campaign.repository.ts";

/** The federation, its offices, associations and partners, by name: who may have collected a testimony. */
export async function listOrganisations(
	context: IntakeContext,
): Promise<{ id: string; name: string; kind: string }[]> {
	authorise(context.actor, "testimony.submit");
	return listOrganisationRows(context.store.db);
}

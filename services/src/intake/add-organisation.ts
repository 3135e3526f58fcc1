import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { findOrganisationByName, insertOrganisation } from "./campaign.repository.ts";

/** The organisation of a name, made when it is new; answers its id. */
export async function addOrganisation(
	context: IntakeContext,
	input: { name: string; kind: "federation" | "office" | "association" | "partner" },
): Promise<string> {
	const known = await findOrganisationByName(context.store.db, input.name);
	if (known) return known.id;
	const id = context.newId();
	await recordChange(context, "organisation.write", async (transaction, record) => {
		await insertOrganisation(transaction, { id, kind: input.kind, name: input.name, parent_id: null });
		record.audit({ entity: "organisation", entityId: id });
	});
	return id;
}

import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { findCampaignByKey, insertCampaign } from "./campaign.repository.ts";

/** The campaign with a key; one that does not exist yet is opened as a draft, which nobody outside sees. */
export async function findOrOpenCampaign(
	context: IntakeContext,
	key: string,
): Promise<{ readonly id: string; readonly opened: boolean }> {
	const known = await findCampaignByKey(context.store.db, key);
	if (known) return { id: known.id, opened: false };
	const id = context.newId();
	await recordChange(context, "campaign.write", async (transaction, record) => {
		await insertCampaign(transaction, {
			id,
			key,
			title: key,
			purpose: "",
			opens_at: null,
			closes_at: null,
			published_at: null,
			closed_at: null,
			languages: "fr",
		});
		record.audit({ entity: "campaign", entityId: id, reason: key });
	});
	return { id, opened: true };
}

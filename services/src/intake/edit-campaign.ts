import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import type { CampaignWords } from "./create-campaign.ts";
import { updateCampaign } from "./register.repository.ts";

/** Words a call for testimonies anew; its key, by which files name it, stays. Refuses an unknown one. */
export async function editCampaign(context: IntakeContext, id: string, words: CampaignWords): Promise<void> {
	await recordChange(context, "campaign.write", async (transaction, record) => {
		const known = await updateCampaign(transaction, id, {
			title: words.title,
			purpose: words.purpose,
			opens_at: words.opensAt,
			closes_at: words.closesAt,
		});
		if (!known) throw new Refusal("unknown-campaign");
		record.audit({ entity: "campaign", entityId: id, detail: words });
	});
}

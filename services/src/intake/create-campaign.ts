import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { findCampaignByKey, insertCampaign } from "./campaign.repository.ts";

/** What people write about a call for testimonies. Dates as `2026-11-23`, or null while they are open. */
export type CampaignWords = {
	readonly title: string;
	readonly purpose: string;
	readonly opensAt: string | null;
	readonly closesAt: string | null;
};

/** A title as it can stand in an address: « Été 2026 » → `ete-2026`. */
function keyOf(title: string): string {
	const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	return (plain.match(/[a-z0-9]+/g) ?? ["appel"]).join("-").slice(0, 60);
}

/** Makes a call for testimonies as a draft, which nobody outside sees; answers its id. */
export async function createCampaign(context: IntakeContext, words: CampaignWords): Promise<string> {
	return recordChange(context, "campaign.write", async (transaction, record) => {
		const wanted = keyOf(words.title);
		let key = wanted;
		for (let next = 2; await findCampaignByKey(transaction, key); next += 1) key = `${wanted}-${next}`;
		const id = context.newId();
		await insertCampaign(transaction, {
			id,
			key,
			title: words.title,
			purpose: words.purpose,
			opens_at: words.opensAt,
			closes_at: words.closesAt,
			published_at: null,
			closed_at: null,
			languages: "fr",
		});
		record.audit({ entity: "campaign", entityId: id, reason: key });
		return id;
	});
}

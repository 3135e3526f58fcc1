import { authorise } from "../accounts/authorise.ts";
import type { IntakeContext } from "../context.ts";
import type { CampaignWords } from "./create-campaign.ts";
import { listCampaignRows } from "./register.repository.ts";

export type ListedCampaign = CampaignWords & {
	readonly id: string;
	readonly key: string;
	/** Derived from times: closed › published › draft. */
	readonly state: "draft" | "published" | "closed";
};

/** The calls for testimonies, by title, drafts too. */
export async function listCampaigns(context: IntakeContext): Promise<ListedCampaign[]> {
	authorise(context.actor, "campaign.write");
	return (await listCampaignRows(context.store.db)).map((row) => ({
		id: row.id,
		key: row.key,
		title: row.title,
		purpose: row.purpose,
		opensAt: row.opens_at,
		closesAt: row.closes_at,
		state: row.closed_at ? "closed" : row.published_at ? "published" : "draft",
	}));
}

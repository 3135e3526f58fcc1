import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { CAMPAIGNS } from "../../wording/governing.fr.ts";
import { CampaignForm } from "./campaign-form.tsx";
import { formatDay } from "./format-moment.ts";

function dates(opensAt: string | null, closesAt: string | null): string {
	if (opensAt && closesAt) return CAMPAIGNS.dates(formatDay(opensAt), formatDay(closesAt));
	if (opensAt) return CAMPAIGNS.opens(formatDay(opensAt));
	if (closesAt) return CAMPAIGNS.closes(formatDay(closesAt));
	return CAMPAIGNS.noDates;
}

/** The calls for testimonies, drafts too; a new one, or other words for one. */
export function CampaignsSection() {
	const [edited, setEdited] = useState<string | null>(null);
	const [done, setDone] = useState("");
	const list = useQuery({ queryKey: ["campaigns"], queryFn: () => ask(api.api.campaigns.$get()) });
	if (!list.data) return <Loading error={list.error} retry={() => void list.refetch()} />;
	const { campaigns } = list.data;
	return (
		<>
			<p>{CAMPAIGNS.text}</p>
			{done ? <Notice kind="here">{done}</Notice> : null}
			{campaigns.length === 0 ? <p className="secondary">{CAMPAIGNS.empty}</p> : null}
			<ul className="plain-list wide-list">
				{campaigns.map((campaign) => (
					<li key={campaign.id}>
						{edited === campaign.id ? (
							<CampaignForm
								campaign={campaign}
								onCancel={() => setEdited(null)}
								onDone={(title) => {
									setEdited(null);
									setDone(CAMPAIGNS.changed(title));
								}}
							/>
						) : (
							<>
								<p className="line">
									<strong>{campaign.title}</strong>
									<span className="secondary">{CAMPAIGNS.states[campaign.state]}</span>
									<Button
										kind="quiet"
										aria-label={CAMPAIGNS.editOf(campaign.title)}
										onPress={() => setEdited(campaign.id)}
									>
										{CAMPAIGNS.edit}
									</Button>
								</p>
								{campaign.purpose ? <p>{campaign.purpose}</p> : null}
								<p className="secondary small">
									{dates(campaign.opensAt, campaign.closesAt)} · {CAMPAIGNS.key(campaign.key)}
								</p>
							</>
						)}
					</li>
				))}
			</ul>
			<section className="part" aria-labelledby="new-campaign">
				<h3 id="new-campaign">{CAMPAIGNS.newTitle}</h3>
				<CampaignForm onDone={(title) => setDone(CAMPAIGNS.created(title))} />
			</section>
		</>
	);
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { COMMON } from "../../wording/every-screen.fr.ts";
import { CAMPAIGNS } from "../../wording/governing.fr.ts";

type Campaign = {
	readonly id: string;
	readonly title: string;
	readonly purpose: string;
	readonly opensAt: string | null;
	readonly closesAt: string | null;
};

const EMPTY = { title: "", purpose: "", opensAt: "", closesAt: "" };

/** The words and dates of a call; without a call it makes a draft. */
export function CampaignForm({
	campaign,
	onDone,
	onCancel,
}: {
	campaign?: Campaign;
	onDone: (title: string) => void;
	onCancel?: () => void;
}) {
	const cache = useQueryClient();
	const [words, setWords] = useState(
		campaign
			? {
					title: campaign.title,
					purpose: campaign.purpose,
					opensAt: campaign.opensAt ?? "",
					closesAt: campaign.closesAt ?? "",
				}
			: EMPTY,
	);
	const [tried, setTried] = useState(false);
	const change = (part: Partial<typeof EMPTY>) => setWords({ ...words, ...part });
	const title = words.title.trim();
	const isTitleMissing = title === "";
	const areDatesWrong = words.opensAt !== "" && words.closesAt !== "" && words.opensAt > words.closesAt;
	const save = useMutation({
		mutationFn: async () => {
			const { opensAt, closesAt, purpose } = words;
			const json = { title, purpose, opensAt: opensAt || null, closesAt: closesAt || null };
			if (campaign) await ask(api.api.campaigns[":id"].$put({ param: { id: campaign.id }, json }));
			else await ask(api.api.campaigns.$post({ json }));
		},
		onSuccess: () => {
			if (!campaign) setWords(EMPTY);
			setTried(false);
			onDone(title);
			return cache.invalidateQueries({ queryKey: ["campaigns"] });
		},
	});
	return (
		<Form
			className="stack"
			onSubmit={(event) => {
				event.preventDefault();
				setTried(true);
				if (!isTitleMissing && !areDatesWrong) save.mutate();
			}}
		>
			{save.error ? <Notice kind="care">{save.error.message}</Notice> : null}
			<TextField
				label={CAMPAIGNS.title}
				value={words.title}
				onChange={(next) => change({ title: next })}
				error={tried && isTitleMissing ? CAMPAIGNS.titleMissing : undefined}
				autoFocus={campaign !== undefined}
			/>
			<TextField
				label={CAMPAIGNS.purpose}
				hint={CAMPAIGNS.purposeHint}
				rows={3}
				value={words.purpose}
				onChange={(purpose) => change({ purpose })}
			/>
			<div className="fields">
				<TextField
					label={CAMPAIGNS.opensAt}
					type="date"
					value={words.opensAt}
					onChange={(opensAt) => change({ opensAt })}
				/>
				<TextField
					label={CAMPAIGNS.closesAt}
					type="date"
					value={words.closesAt}
					onChange={(closesAt) => change({ closesAt })}
					error={tried && areDatesWrong ? CAMPAIGNS.datesWrong : undefined}
				/>
			</div>
			<p className="row">
				<Button type="submit" kind="main" isPending={save.isPending}>
					{campaign ? COMMON.save : CAMPAIGNS.create}
				</Button>
				{onCancel ? <Button onPress={onCancel}>{COMMON.cancel}</Button> : null}
			</p>
		</Form>
	);
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { SETTINGS } from "../../wording/governing.fr.ts";

/** What the house decided for itself: one reading or two before a quotation. */
export function SettingsSection() {
	const cache = useQueryClient();
	const [chosen, setChosen] = useState<boolean | null>(null);
	const settings = useQuery({ queryKey: ["settings"], queryFn: () => ask(api.api.settings.$get()) });
	const save = useMutation({
		mutationFn: (singleReading: boolean) => ask(api.api.settings.$put({ json: { singleReading } })),
		onSuccess: () => cache.invalidateQueries({ queryKey: ["settings"] }),
	});
	if (!settings.data) return <Loading error={settings.error} retry={() => void settings.refetch()} />;
	const value = chosen ?? settings.data.singleReading;
	return (
		<Form
			className="stack"
			onSubmit={(event) => {
				event.preventDefault();
				save.mutate(value);
			}}
		>
			{save.isSuccess ? <Notice kind="here">{SETTINGS.saved}</Notice> : null}
			{save.error ? <Notice kind="care">{save.error.message}</Notice> : null}
			<fieldset>
				<legend>{SETTINGS.single}</legend>
				<div className="choices">
					{[false, true].map((option) => (
						<label key={String(option)}>
							<input
								type="radio"
								name="single-reading"
								checked={value === option}
								onChange={() => setChosen(option)}
							/>
							<span>{option ? SETTINGS.on : SETTINGS.off}</span>
						</label>
					))}
				</div>
			</fieldset>
			<Button type="submit" kind="main" isPending={save.isPending}>
				{SETTINGS.save}
			</Button>
		</Form>
	);
}

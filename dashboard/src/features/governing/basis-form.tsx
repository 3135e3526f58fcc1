import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AGREEMENTS } from "../../wording/governing-agreements.fr.ts";

/** Why a testimony may be counted although nobody can ask its author. */
export function BasisForm({ reference }: { reference: string }) {
	const cache = useQueryClient();
	const [reason, setReason] = useState("");
	const [tried, setTried] = useState(false);
	const record = useMutation({
		mutationFn: () =>
			ask(
				api.api.testimonies[":id"].basis.$post({ param: { id: reference }, json: { reason: reason.trim() } }),
			),
		onSuccess: () => {
			setReason("");
			setTried(false);
			return cache.invalidateQueries({ queryKey: ["agreements"] });
		},
	});
	return (
		<section className="part" aria-labelledby="basis">
			<h4 id="basis">{AGREEMENTS.basisTitle}</h4>
			<p>{AGREEMENTS.basisText}</p>
			{record.isSuccess ? <Notice kind="here">{AGREEMENTS.basisRecorded}</Notice> : null}
			{record.error ? <Notice kind="care">{record.error.message}</Notice> : null}
			<Form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault();
					setTried(true);
					if (reason.trim() !== "") record.mutate();
				}}
			>
				<TextField
					label={AGREEMENTS.basisReason}
					hint={AGREEMENTS.basisHint}
					rows={2}
					maxLength={500}
					value={reason}
					onChange={setReason}
					error={tried && reason.trim() === "" ? AGREEMENTS.basisMissing : undefined}
				/>
				<Button type="submit" isPending={record.isPending}>
					{AGREEMENTS.basisRecord}
				</Button>
			</Form>
		</section>
	);
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AGREEMENTS } from "../../wording/governing-agreements.fr.ts";
import type { Sheet } from "./agreement-sheet.tsx";
import { formatMoment } from "./format-moment.ts";
import { QuotedIn } from "./quoted-in.tsx";

/** Withdraws a testimony for ever: says what follows, asks for the reference, then says what was done. */
export function WithdrawalForm({ sheet }: { sheet: Sheet }) {
	const cache = useQueryClient();
	const [reason, setReason] = useState("");
	const [typed, setTyped] = useState("");
	const [tried, setTried] = useState(false);
	const isConfirmed = typed.trim().toUpperCase() === sheet.reference;
	const withdraw = useMutation({
		mutationFn: () =>
			ask(
				api.api.testimonies[":id"].withdrawal.$post({
					param: { id: sheet.reference },
					json: { reason: reason.trim() },
				}),
			),
		onSuccess: () => cache.invalidateQueries(),
	});
	if (withdraw.data) {
		const { reference, withdrawnAt, quotedIn } = withdraw.data;
		return (
			<Notice kind="here">
				<p>{AGREEMENTS.withdrawnNow(reference, formatMoment(withdrawnAt))}</p>
				<QuotedIn
					places={sheet.quotedIn}
					title={AGREEMENTS.wasQuoted}
					nowhere={quotedIn.length === 0 ? AGREEMENTS.wasNotQuoted : ""}
				/>
			</Notice>
		);
	}
	if (sheet.withdrawnAt !== null) return null;
	return (
		<section className="danger" aria-labelledby="withdraw">
			<h4 id="withdraw">{AGREEMENTS.withdrawTitle}</h4>
			<p>{AGREEMENTS.withdrawText}</p>
			<ul>
				{AGREEMENTS.withdrawFollows.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			<QuotedIn places={sheet.quotedIn} title={AGREEMENTS.quotedNow} nowhere={AGREEMENTS.quotedNowhere} />
			<Form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault();
					setTried(true);
					if (isConfirmed && reason.trim() !== "") withdraw.mutate();
				}}
			>
				<TextField
					label={AGREEMENTS.withdrawReason}
					hint={AGREEMENTS.basisHint}
					maxLength={500}
					value={reason}
					onChange={setReason}
					error={tried && reason.trim() === "" ? AGREEMENTS.withdrawReasonMissing : undefined}
				/>
				<TextField
					label={AGREEMENTS.withdrawConfirm(sheet.reference)}
					autoComplete="off"
					spellCheck="false"
					value={typed}
					onChange={setTyped}
					error={tried && !isConfirmed ? AGREEMENTS.withdrawWrong : undefined}
				/>
				{withdraw.error ? <Notice kind="care">{withdraw.error.message}</Notice> : null}
				<Button type="submit" kind="care" isPending={withdraw.isPending}>
					{AGREEMENTS.withdraw}
				</Button>
			</Form>
		</section>
	);
}

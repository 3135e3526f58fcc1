import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { AGREEMENTS } from "../../wording/governing-agreements.fr.ts";
import type { Sheet } from "./agreement-sheet.tsx";

type Answer = "" | "yes" | "no";
const ANSWERS: readonly { value: Answer; label: string }[] = [
	{ value: "", label: AGREEMENTS.noAnswer },
	{ value: "yes", label: AGREEMENTS.yes },
	{ value: "no", label: AGREEMENTS.no },
];
const optionsOf = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
	(Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));

/** New answers of the witness, use by use, with the words that were read or shown. */
export function ConsentForm({ sheet }: { sheet: Sheet }) {
	const cache = useQueryClient();
	const [door, setDoor] = useState<"call" | "paper">("call");
	const [given, setGiven] = useState<Readonly<Record<string, Answer>>>({});
	const [givenBy, setGivenBy] = useState<keyof typeof AGREEMENTS.givenBy>("witness");
	const [capacity, setCapacity] = useState<keyof typeof AGREEMENTS.capacities>("self");
	const [isEmpty, setEmpty] = useState(false);
	const text = sheet.texts.find((one) => one.door === door);
	const choices = sheet.questions.flatMap(({ purpose }) => {
		const answer = given[purpose] ?? "";
		return answer === "" ? [] : [{ purpose, granted: answer === "yes" }];
	});
	const record = useMutation({
		mutationFn: () =>
			ask(
				api.api.testimonies[":id"].consents.$post({
					param: { id: sheet.reference },
					json: { choices, consentTextHash: text?.hash ?? "", givenBy, capacity, channel: door },
				}),
			),
		onSuccess: () => {
			setGiven({});
			return cache.invalidateQueries({ queryKey: ["agreements"] });
		},
	});
	return (
		<section className="part" aria-labelledby="record">
			<h4 id="record">{AGREEMENTS.recordTitle}</h4>
			<p>{AGREEMENTS.recordText}</p>
			{record.isSuccess ? <Notice kind="here">{AGREEMENTS.recorded}</Notice> : null}
			{record.error ? <Notice kind="care">{record.error.message}</Notice> : null}
			{isEmpty ? <Notice kind="care">{AGREEMENTS.recordNone}</Notice> : null}
			<Form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault();
					setEmpty(choices.length === 0);
					if (choices.length > 0) record.mutate();
				}}
			>
				<SelectField
					label={AGREEMENTS.door}
					value={door}
					onChange={setDoor}
					options={optionsOf(AGREEMENTS.doors)}
				/>
				<details>
					<summary>{AGREEMENTS.showWords}</summary>
					<p className="words">{text?.body}</p>
				</details>
				{sheet.questions.map(({ purpose, question }) => (
					<SelectField
						key={purpose}
						label={question}
						value={given[purpose] ?? ""}
						onChange={(answer) => setGiven({ ...given, [purpose]: answer })}
						options={ANSWERS}
					/>
				))}
				<div className="fields">
					<SelectField
						label={AGREEMENTS.who}
						value={givenBy}
						onChange={setGivenBy}
						options={optionsOf(AGREEMENTS.givenBy)}
					/>
					<SelectField
						label={AGREEMENTS.capacity}
						value={capacity}
						onChange={setCapacity}
						options={optionsOf(AGREEMENTS.capacities)}
					/>
				</div>
				<Button type="submit" isPending={record.isPending}>
					{AGREEMENTS.record}
				</Button>
			</Form>
		</section>
	);
}

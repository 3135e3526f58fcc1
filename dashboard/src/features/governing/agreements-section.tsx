import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AGREEMENTS } from "../../wording/governing-agreements.fr.ts";
import { AgreementSheet } from "./agreement-sheet.tsx";

/** Finds a testimony by its reference and opens what its witness allowed. */
export function AgreementsSection() {
	const [typed, setTyped] = useState("");
	const [reference, setReference] = useState("");
	const found = useQuery({
		queryKey: ["agreements", reference],
		queryFn: () => ask(api.api.testimonies[":id"].agreements.$get({ param: { id: reference } })),
		enabled: reference !== "",
	});
	return (
		<>
			<p>{AGREEMENTS.text}</p>
			<Form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault();
					setReference(typed.trim().toUpperCase());
				}}
			>
				<TextField
					label={AGREEMENTS.reference}
					hint={AGREEMENTS.referenceHint}
					value={typed}
					onChange={setTyped}
					autoComplete="off"
					spellCheck="false"
				/>
				<Button type="submit" kind="main">
					{AGREEMENTS.open}
				</Button>
			</Form>
			{reference !== "" && !found.data ? (
				<Loading error={found.error} retry={() => void found.refetch()} />
			) : null}
			{found.data ? <AgreementSheet key={found.data.id} sheet={found.data} /> : null}
		</>
	);
}

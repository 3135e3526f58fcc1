import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { ORGANISATIONS } from "../../wording/governing.fr.ts";

const KINDS = ["association", "office", "partner", "federation"] as const;

/** Who collects testimonies; one more. */
export function OrganisationsSection() {
	const cache = useQueryClient();
	const [name, setName] = useState("");
	const [kind, setKind] = useState<(typeof KINDS)[number]>("association");
	const [problem, setProblem] = useState<string | undefined>(undefined);
	const list = useQuery({ queryKey: ["organisations"], queryFn: () => ask(api.api.organisations.$get()) });
	const add = useMutation({
		mutationFn: (json: { name: string; kind: (typeof KINDS)[number] }) =>
			ask(api.api.organisations.$post({ json })),
		onSuccess: () => {
			setName("");
			return cache.invalidateQueries({ queryKey: ["organisations"] });
		},
	});
	if (!list.data) return <Loading error={list.error} retry={() => void list.refetch()} />;
	const { organisations } = list.data;
	const wanted = name.trim();
	const isKnown = organisations.some((one) => one.name.toLowerCase() === wanted.toLowerCase());
	return (
		<>
			<p>{ORGANISATIONS.text}</p>
			{organisations.length === 0 ? <p className="secondary">{ORGANISATIONS.empty}</p> : null}
			<ul className="plain-list">
				{organisations.map((one) => (
					<li key={one.id} className="line">
						<span>{one.name}</span>
						<span className="secondary">{ORGANISATIONS.kinds[one.kind] ?? one.kind}</span>
					</li>
				))}
			</ul>
			<section className="part" aria-labelledby="add-organisation">
				<h3 id="add-organisation">{ORGANISATIONS.addTitle}</h3>
				{add.isSuccess ? <Notice kind="here">{ORGANISATIONS.added(add.variables.name)}</Notice> : null}
				{add.error ? <Notice kind="care">{add.error.message}</Notice> : null}
				<Form
					className="stack"
					onSubmit={(event) => {
						event.preventDefault();
						const wrong =
							wanted === "" ? ORGANISATIONS.nameMissing : isKnown ? ORGANISATIONS.known : undefined;
						setProblem(wrong);
						if (!wrong) add.mutate({ name: wanted, kind });
					}}
				>
					<TextField label={ORGANISATIONS.name} value={name} onChange={setName} error={problem} />
					<SelectField
						label={ORGANISATIONS.kind}
						value={kind}
						onChange={setKind}
						options={KINDS.map((value) => ({ value, label: ORGANISATIONS.kinds[value] ?? value }))}
					/>
					<Button type="submit" kind="main" isPending={add.isPending}>
						{ORGANISATIONS.add}
					</Button>
				</Form>
			</section>
		</>
	);
}

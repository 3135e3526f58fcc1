import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Form } from "react-aria-components";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useMay } from "../../session/use-me.ts";
import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";

const WORDS = PLAIDOYER.list;

/** The plaidoyers, and the way to begin one. */
export function PlaidoyersScreen() {
	const mayWrite = useMay("plaidoyer.write");
	const list = useQuery({ queryKey: ["plaidoyers"], queryFn: () => ask(api.api.plaidoyers.$get()) });
	return (
		<div className="page">
			<h1>{WORDS.title}</h1>
			<p>{WORDS.lead}</p>
			{list.data ? (
				list.data.plaidoyers.length === 0 ? (
					<p>{WORDS.empty}</p>
				) : (
					<ul className="plain-list">
						{list.data.plaidoyers.map(({ id, title }) => (
							<li key={id}>
								<Link to="/plaidoyer/$id" params={{ id }}>
									{title}
								</Link>
							</li>
						))}
					</ul>
				)
			) : (
				<Loading error={list.error} retry={() => void list.refetch()} />
			)}
			{mayWrite ? <NewPlaidoyer /> : <p className="secondary">{WORDS.readOnly}</p>}
		</div>
	);
}

function NewPlaidoyer() {
	const cache = useQueryClient();
	const go = useNavigate();
	const [title, setTitle] = useState("");
	const [isTried, setTried] = useState(false);
	const create = useMutation({
		mutationFn: () => ask(api.api.plaidoyers.$post({ json: { title: title.trim() } })),
		onSuccess: async ({ id }) => {
			void cache.invalidateQueries({ queryKey: ["plaidoyers"] });
			await go({ to: "/plaidoyer/$id", params: { id } });
		},
	});
	return (
		<section className="part" aria-labelledby="new-plaidoyer">
			<h2 id="new-plaidoyer">{WORDS.new}</h2>
			<Form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault();
					setTried(true);
					if (title.trim() !== "") create.mutate();
				}}
			>
				{create.error ? <Notice kind="care">{create.error.message}</Notice> : null}
				<TextField
					label={WORDS.name}
					hint={WORDS.nameHint}
					value={title}
					onChange={setTitle}
					maxLength={200}
					error={isTried && title.trim() === "" ? WORDS.nameMissing : undefined}
				/>
				<Button type="submit" kind="main" isPending={create.isPending}>
					{WORDS.create}
				</Button>
			</Form>
		</section>
	);
}

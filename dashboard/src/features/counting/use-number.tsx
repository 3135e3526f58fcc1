import type { CountQuery } from "@portevoix/data/vocabulary/count";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { useMay } from "../../session/use-me.ts";
import { COUNTING } from "../../wording/counting.fr.ts";
import { CiteDialog } from "./cite-dialog.tsx";
import type { Question } from "./question.ts";
import { writeQuestion } from "./read-question.ts";

/** What can be done with a number: keep it, quote it, read who is behind it. Only what the person may do is shown. */
export function UseNumber({ question, query }: { question: Question; query: CountQuery }) {
	const [mayFreeze, mayCite, mayRead] = [
		useMay("count.freeze"),
		useMay("plaidoyer.write"),
		useMay("excerpt.search"),
	];
	const [citing, setCiting] = useState(false);
	const freeze = useMutation({
		mutationFn: async () => {
			const { id } = await ask(api.api.counts.frozen.$post({ json: query }));
			return ask(api.api.counts.frozen[":id"].$get({ param: { id } }));
		},
	});
	if (!mayFreeze && !mayCite && !mayRead) return null;
	const { par: _, vue: __, du: ___, au: ____, ...where } = writeQuestion(question);
	return (
		<section aria-labelledby="use-title" className="use">
			<h2 id="use-title">{COUNTING.use}</h2>
			{mayCite ? (
				<Button kind="main" onPress={() => setCiting(true)}>
					{COUNTING.cite}
				</Button>
			) : null}
			{mayFreeze ? (
				<>
					<Button onPress={() => freeze.mutate()} isPending={freeze.isPending}>
						{COUNTING.freeze}
					</Button>
					<p className="secondary small">{COUNTING.freezeText}</p>
				</>
			) : null}
			{freeze.error ? <Notice kind="care">{freeze.error.message}</Notice> : null}
			{freeze.data ? (
				<Notice kind="here">
					<p>{COUNTING.frozen(freeze.data.id, COUNTING.moment(freeze.data.at))}</p>
				</Notice>
			) : null}
			{mayRead ? (
				question.where.code ? (
					<Link to="/extraits" search={where}>
						{COUNTING.read}
					</Link>
				) : (
					<p className="secondary small">{COUNTING.readPlain}</p>
				)
			) : null}
			{mayCite ? <CiteDialog query={query} isOpen={citing} onClose={() => setCiting(false)} /> : null}
		</section>
	);
}

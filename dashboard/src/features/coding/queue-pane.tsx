import type { CodeEntry } from "@portevoix/data/vocabulary/code";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { CODING } from "../../wording/coding.fr.ts";
import { codingQueries, type QueueChoice } from "./coding-queries.ts";

/** What there is to code and what is coded. On smaller screens it folds into one button. */
export function QueuePane({
	choice,
	onChoice,
	themes,
	reference,
	folds,
}: {
	choice: QueueChoice;
	onChoice: (choice: QueueChoice) => void;
	themes: readonly CodeEntry[];
	reference: string | null;
	folds: boolean;
}) {
	const [isOpen, setOpen] = useState(false);
	const queue = useQuery({ ...codingQueries.queue(choice), placeholderData: keepPreviousData });
	if (!queue.data) return <Loading error={queue.error} retry={() => void queue.refetch()} />;
	const { toCode, coded, more, testimonies, organisations } = queue.data;
	const isFiltered = choice.theme !== "" || choice.organisation !== "";
	const hasFocus = testimonies.some((one) => one.reference === reference)
		? reference
		: testimonies[0]?.reference;
	const choose = (change: Partial<QueueChoice>) => onChoice({ ...choice, page: 1, ...change });
	return (
		<nav className="coding-queue" aria-label={CODING.queuePane} data-pane="queue">
			{folds ? (
				<Button kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
					{isOpen ? CODING.hideQueue : CODING.showQueue(toCode)}
				</Button>
			) : null}
			{folds && !isOpen ? null : (
				<>
					<SelectField
						label={CODING.queueState}
						value={choice.state}
						onChange={(state) => choose({ state })}
						options={[
							{ value: "to-code", label: CODING.toCode(toCode) },
							{ value: "coded", label: CODING.coded(coded) },
						]}
					/>
					<details className="coding-filters" open={isFiltered}>
						<summary>{CODING.filters}</summary>
						<SelectField
							label={CODING.theme}
							value={choice.theme}
							onChange={(theme) => choose({ theme })}
							options={[
								{ value: "", label: CODING.allThemes },
								...themes.map(({ key, label }) => ({ value: key, label })),
							]}
						/>
						<SelectField
							label={CODING.organisation}
							value={choice.organisation}
							onChange={(organisation) => choose({ organisation })}
							options={[
								{ value: "", label: CODING.allOrganisations },
								...organisations.map(({ id, name }) => ({ value: id, label: name })),
							]}
						/>
					</details>
					{testimonies.length === 0 ? (
						<p className="coding-queue-empty">
							{isFiltered
								? choice.state === "coded"
									? CODING.emptyCoded
									: CODING.emptyFiltered
								: CODING.emptyToCode}{" "}
							{isFiltered || choice.state === "coded" ? null : (
								<Link to="/masquer">{CODING.emptyToCodeLink}</Link>
							)}
						</p>
					) : (
						<ul className="coding-queue-list">
							{testimonies.map((one) => (
								<li key={one.id}>
									<Link
										to="/coder/$reference"
										params={{ reference: one.reference }}
										aria-current={one.reference === reference ? "page" : undefined}
										{...(one.reference === hasFocus ? { "data-pane-focus": true } : {})}
									>
										<strong>{one.reference}</strong>
										<span className="small">
											{CODING.channel(one.channel)}, {CODING.words(one.words)}
										</span>
										<span className="small">
											{[
												...(one.passages > 0 ? [CODING.passagesCount(one.passages)] : []),
												...(one.suggestions > 0 ? [CODING.suggestionsCount(one.suggestions)] : []),
											].join(", ")}
										</span>
									</Link>
								</li>
							))}
						</ul>
					)}
					<p className="row">
						{choice.page > 1 ? (
							<Button kind="quiet" onPress={() => onChoice({ ...choice, page: choice.page - 1 })}>
								{CODING.earlier}
							</Button>
						) : null}
						{more ? (
							<Button kind="quiet" onPress={() => onChoice({ ...choice, page: choice.page + 1 })}>
								{CODING.later}
							</Button>
						) : null}
					</p>
				</>
			)}
		</nav>
	);
}

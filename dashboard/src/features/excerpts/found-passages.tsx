import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Loading } from "../../components/loading.tsx";
import { EXCERPTS } from "../../wording/excerpts.fr.ts";
import type { Choices } from "../counting/use-choices.ts";
import { NothingFound } from "./nothing-found.tsx";
import { PassageCard } from "./passage-card.tsx";
import { type PassageSearch, writeSearch } from "./read-search.ts";
import { PAGE, usePassages } from "./use-passages.ts";

const NOT_NARROWED = { code: "", stance: "", channel: "", association: "", starred: false } as const;

/** The passages that answer, page by page, or what to try when there is none. */
export function FoundPassages({
	search,
	choices,
	onLook,
}: {
	search: PassageSearch;
	choices: Choices;
	onLook: (next: Partial<PassageSearch>) => void;
}) {
	const passages = usePassages(search);
	const [told, setTold] = useState("");
	if (!passages.data || passages.error) {
		return <Loading error={passages.error} retry={() => void passages.refetch()} />;
	}
	const { found } = passages.data;
	const last = Math.max(1, Math.ceil(found / PAGE));
	const { code } = search;
	const { q: _, page: __, ...narrowing } = search;
	const narrowed = search.q !== "" && JSON.stringify({ ...NOT_NARROWED }) !== JSON.stringify(narrowing);
	return (
		<section className="part" aria-busy={passages.isPlaceholderData}>
			<div className="row">
				<p role="status">{passages.isPlaceholderData ? EXCERPTS.loading : EXCERPTS.found(found)}</p>
				{code === "" ? null : (
					<Link to="/compter" search={{ code }}>
						{EXCERPTS.count}
					</Link>
				)}
			</div>
			<p role="status" className={told === "" ? "visually-hidden" : "told"}>
				{told}
			</p>
			{found === 0 ? <NothingFound narrowed={narrowed} onClear={() => onLook(NOT_NARROWED)} /> : null}
			{passages.data.passages.map((passage) => (
				<PassageCard
					key={`${passage.workingTextId}-${passage.frame.start}`}
					passage={passage}
					asked={code}
					labelOf={choices.labelOf}
					onTold={setTold}
				/>
			))}
			{last > 1 ? (
				<nav className="row" aria-label={EXCERPTS.pages}>
					{search.page > 1 ? (
						<Link to="/extraits" search={writeSearch({ ...search, page: search.page - 1 })}>
							{EXCERPTS.previous}
						</Link>
					) : null}
					<span>{EXCERPTS.page(search.page, last)}</span>
					{search.page < last ? (
						<Link to="/extraits" search={writeSearch({ ...search, page: search.page + 1 })}>
							{EXCERPTS.next}
						</Link>
					) : null}
				</nav>
			) : null}
		</section>
	);
}

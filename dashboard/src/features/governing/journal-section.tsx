import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { JOURNAL } from "../../wording/governing-journal.fr.ts";
import { ChainCheck } from "./chain-check.tsx";
import { JournalTable } from "./journal-table.tsx";
import { nameAct, nameActor } from "./name-entry.ts";

/** Who did what, newest first; searched by person and by act. */
export function JournalSection() {
	const [actor, setActor] = useState("");
	const [action, setAction] = useState("");
	const chosen = { ...(actor ? { actor } : {}), ...(action ? { action } : {}) };
	const journal = useInfiniteQuery({
		queryKey: ["journal", chosen],
		queryFn: ({ pageParam }) =>
			ask(
				api.api.journal.$get({
					query: { ...chosen, ...(pageParam > 0 ? { before: String(pageParam) } : {}) },
				}),
			),
		initialPageParam: 0,
		getNextPageParam: (last) => (last.more ? last.entries.at(-1)?.seq : undefined),
	});
	const pages = journal.data?.pages;
	const entries = pages?.flatMap((page) => page.entries) ?? [];
	const actors = pages?.[0]?.actors ?? [];
	const actions = pages?.[0]?.actions ?? [];
	return (
		<>
			<p>{JOURNAL.text}</p>
			<ChainCheck />
			<div className="fields">
				<SelectField
					label={JOURNAL.actor}
					value={actor}
					onChange={setActor}
					options={[
						{ value: "", label: JOURNAL.everybody },
						...actors
							.filter(({ id, name }) => name !== null || JOURNAL.actors[id] !== undefined)
							.map(({ id, name }) => ({ value: id, label: nameActor(id, name) })),
					]}
				/>
				<SelectField
					label={JOURNAL.action}
					value={action}
					onChange={setAction}
					options={[
						{ value: "", label: JOURNAL.everything },
						...actions.map((value) => ({ value, label: nameAct(value) })),
					]}
				/>
			</div>
			{pages ? null : <Loading error={journal.error} retry={() => void journal.refetch()} />}
			{pages && entries.length === 0 ? <p role="status">{JOURNAL.empty}</p> : null}
			{entries.length > 0 ? <JournalTable entries={entries} /> : null}
			{journal.hasNextPage ? (
				<p>
					<Button isPending={journal.isFetchingNextPage} onPress={() => void journal.fetchNextPage()}>
						{JOURNAL.more}
					</Button>
				</p>
			) : null}
		</>
	);
}

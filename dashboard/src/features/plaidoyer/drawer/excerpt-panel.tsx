import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../../api/ask.ts";
import { Loading } from "../../../components/loading.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { evidenceKeys } from "../evidence-keys.ts";
import type { DrawerProps } from "./evidence-drawer.tsx";
import { oppositeStances } from "./opposite-stances.ts";
import { PassageItem } from "./passage-item.tsx";

const WORDS = PLAIDOYER.drawer;

/** The passages of a code that may be quoted, or those of the opposite sense. */
export function ExcerptPanel({
	code,
	isCounter,
	usedIds,
	...drawer
}: DrawerProps & { code: string; isCounter: boolean; usedIds: ReadonlySet<string> }) {
	const { plaidoyerId } = drawer;
	const [words, setWords] = useState("");
	const asked = words.trim();
	const passages = useQuery({
		queryKey: [...evidenceKeys.quotable(plaidoyerId, code), asked],
		queryFn: () =>
			ask(
				api.api.plaidoyers[":id"].quotable.$get({
					param: { id: plaidoyerId },
					query: { code, ...(asked === "" ? {} : { q: asked }) },
				}),
			),
		enabled: code !== "",
		placeholderData: (before) => before,
	});
	if (code === "") return <p>{WORDS.noCodeYet}</p>;
	if (!passages.data) return <Loading error={passages.error} retry={() => void passages.refetch()} />;
	const all = passages.data.passages;
	const opposite = isCounter ? oppositeStances(all.map(({ stance }) => stance)) : null;
	const shown = isCounter
		? all.filter(({ stance }) => stance !== null && (opposite ?? []).includes(stance))
		: // What can be placed comes first.
			[...all].sort((one, two) => Number(one.refusal !== null) - Number(two.refusal !== null));
	return (
		<div className="stack">
			{isCounter ? (
				opposite && shown.length > 0 ? (
					<p>{WORDS.counterLead(opposite.map((stance) => PLAIDOYER.stances[stance]).join(", "))}</p>
				) : null
			) : (
				<TextField label={WORDS.search} value={words} onChange={setWords} type="search" />
			)}
			<p role="status" className="secondary small">
				{shown.length === 0 ? (isCounter ? WORDS.noCounter : WORDS.noExcerpt) : WORDS.found(shown.length)}
			</p>
			<ul className="passage-list">
				{shown.map((passage) => (
					<PassageItem
						key={passage.id}
						{...drawer}
						passage={passage}
						isUsed={passage.citationId !== null && usedIds.has(passage.citationId)}
					/>
				))}
			</ul>
		</div>
	);
}

import type { CodeEntry as Entry } from "@portevoix/data/vocabulary/code";
import { type KeyboardEvent, type RefObject, useMemo, useState } from "react";
import { CODING } from "../../wording/coding.fr.ts";
import { CodeEntry } from "./code-entry.tsx";
import { CodeSearch } from "./code-search.tsx";
import { offerCodes } from "./offer-codes.ts";
import { STANCES } from "./read-key.ts";
import { StancePad } from "./stance-pad.tsx";
import type { Coder } from "./use-coder.ts";

/** The codebook: letters find a code, its rules stand below, the sense beside them. */
export function CodebookPane({
	codebook,
	sigla,
	recent,
	coder,
	typed,
	fieldRef,
	onType,
	onApply,
	onLeave,
}: {
	codebook: { readonly version: number; readonly codes: readonly Entry[] };
	sigla: ReadonlyMap<string, string>;
	recent: readonly string[];
	coder: Coder;
	typed: string;
	fieldRef: RefObject<HTMLInputElement | null>;
	onType: (typed: string) => void;
	onApply: (code: Entry) => void;
	onLeave: () => void;
}) {
	const [chosen, setChosen] = useState<{ typed: string; at: number } | null>(null);
	const byKey = useMemo(() => new Map(codebook.codes.map((code) => [code.key, code])), [codebook]);
	const offered = useMemo(
		() =>
			offerCodes(
				codebook.codes,
				sigla,
				recent.flatMap((key) => byKey.get(key) ?? []),
				typed,
			),
		[byKey, codebook, recent, sigla, typed],
	);
	const active = chosen?.typed === typed ? chosen.at : typed.trim() === "" ? -1 : 0;
	const passage = coder.passages.find(({ key }) => key === coder.currentKey);
	const shown = offered[active]?.code ?? passage?.code ?? offered[0]?.code ?? codebook.codes[0];
	const stance = passage?.coding && coder.stance === null ? passage.stance : coder.stance;

	const fieldKey = (event: KeyboardEvent): boolean => {
		const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
		if (isPlain && /^[0-6]$/.test(event.key)) coder.setStance(STANCES[Number(event.key) - 1] ?? null);
		else if (event.key === "Escape") onLeave();
		else return false;
		return true;
	};
	return (
		<section className="coding-codebook" aria-label={CODING.codebook(codebook.version)} data-pane="codebook">
			<CodeSearch
				version={codebook.version}
				offered={offered}
				sigla={sigla}
				typed={typed}
				active={active}
				fieldRef={fieldRef}
				onType={onType}
				onActive={(at) => setChosen({ typed, at })}
				onApply={(code) => {
					setChosen(null);
					onApply(code);
				}}
				onKeyDown={fieldKey}
			/>
			{shown ? (
				<CodeEntry code={shown} parent={byKey.get(shown.parent ?? "")} onApply={() => onApply(shown)}>
					<StancePad
						label={passage?.coding ? CODING.stanceOfCoding : CODING.stanceOfNext}
						stance={stance}
						onChoose={coder.setStance}
					/>
				</CodeEntry>
			) : null}
		</section>
	);
}

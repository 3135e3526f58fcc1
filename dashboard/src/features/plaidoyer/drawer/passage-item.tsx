import type { Stance } from "@portevoix/data/vocabulary/code";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiFailure } from "../../../api/api-failure.ts";
import { api, ask } from "../../../api/ask.ts";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useMay } from "../../../session/use-me.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { evidenceKeys } from "../evidence-keys.ts";
import { frameQuote } from "../frame-quote.ts";
import { insertCitationBlock } from "../insert-block.ts";
import type { DrawerProps } from "./evidence-drawer.tsx";
import { ReidentificationForm } from "./reidentification-form.tsx";

const WORDS = PLAIDOYER.drawer;

export type Passage = {
	readonly id: string;
	readonly testimonyId: string;
	readonly reference: string;
	readonly start: number;
	readonly end: number;
	readonly words: string;
	readonly stance: Stance | null;
	readonly attribution: string;
	readonly refusal: "consent-does-not-cover" | "second-reading-missing" | null;
	readonly citationId: string | null;
};

/** One passage: its words, who speaks as far as allowed, and the way to place it, or why it may not be. */
export function PassageItem({
	plaidoyerId,
	editor,
	onSaid,
	passage,
	isUsed,
}: DrawerProps & { passage: Passage; isUsed: boolean }) {
	const mayWrite = useMay("plaidoyer.write");
	const cache = useQueryClient();
	const [isAsked, setAsked] = useState(false);
	const cite = useMutation({
		mutationFn: async (answer?: string) => {
			const { testimonyId: testimony, start, end } = passage;
			const reidentificationAnswer = answer === undefined ? {} : { reidentificationAnswer: answer };
			const made =
				passage.citationId === null
					? await ask(
							api.api.plaidoyers[":id"].citations.excerpts.$post({
								param: { id: plaidoyerId },
								json: { testimony, passage: { start, end }, ...reidentificationAnswer },
							}),
						)
					: { id: passage.citationId };
			setAsked(false);
			void cache.invalidateQueries({ queryKey: evidenceKeys.evidence(plaidoyerId) });
			const placed = insertCitationBlock(editor, made.id, "quote");
			onSaid(placed ? WORDS.placed : PLAIDOYER.tools.notHere);
			editor.view.focus();
			void cache.invalidateQueries({ queryKey: evidenceKeys.proofs(plaidoyerId) });
			void cache.invalidateQueries({ queryKey: evidenceKeys.allQuotable(plaidoyerId) });
		},
		onError: (error) => setAsked(error instanceof ApiFailure && error.code === "reidentification-unanswered"),
	});
	const isQuestion = cite.error instanceof ApiFailure && cite.error.code === "reidentification-unanswered";
	return (
		<li className={passage.refusal ? "passage passage-refused" : "passage"}>
			<p>{frameQuote(passage.words)}</p>
			<p className="passage-foot">
				{passage.attribution}. {passage.stance ? `${WORDS.sense(PLAIDOYER.stances[passage.stance])} ` : null}
				{passage.refusal ? <strong className="care-words">{WORDS.refusals[passage.refusal]}</strong> : null}
				{isUsed ? <strong>{WORDS.used}</strong> : null}
				{mayWrite && !passage.refusal && !isUsed ? (
					<Button
						kind="quiet"
						isPending={cite.isPending}
						aria-label={WORDS.placeLabel(passage.words.slice(0, 60))}
						onPress={() => cite.mutate(undefined)}
					>
						{passage.citationId === null ? WORDS.place : WORDS.placeAgain}
					</Button>
				) : null}
			</p>
			{isAsked ? (
				<ReidentificationForm
					isPending={cite.isPending}
					onAnswer={(answer) => cite.mutate(answer)}
					onCancel={() => setAsked(false)}
				/>
			) : cite.error && !isQuestion ? (
				<Notice kind="care">{cite.error.message}</Notice>
			) : null}
		</li>
	);
}

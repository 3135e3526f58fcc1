import { splitSentences } from "@portevoix/analysis/tagging/sentences";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { codePointIndex, type Span } from "@portevoix/data/vocabulary/text";
import { authorise } from "../accounts/authorise.ts";
import { nameAccounts } from "../accounts/name-accounts.ts";
import type { StaffContext } from "../context.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";

import { type ShownTestimony, showTestimony } from "../intake/show-testimony.ts";
import { readWorkingText } from "../pseudonymisation/read-working-text.ts";
import { openReadings } from "./coding.repository.ts";
import { type ExplainedSuggestion, explainSuggestions } from "./explain-suggestions.ts";
import { type ListedCoding, listCodings, listOpenSuggestions } from "./list-codings.ts";

export type CodingSheet = {
	readonly testimony: ShownTestimony;
	readonly workingTextId: string;
	readonly version: number;
	readonly body: string;
	readonly frames: readonly PassageFrame[];
	/** Sentences of every frame, in order: what the cursor of the desk moves over. Code points of the body. */
	readonly sentences: readonly Span[];
	readonly codings: readonly (ListedCoding & { readonly coderName: string | null })[];
	readonly suggestions: readonly ExplainedSuggestion[];
	/** When the person who asks said « terminé » of this text. */
	readonly finishedAt: string | null;
};

/** Everything that a coder needs beside the codebook to work on one testimony. Refuses `no-working-text`. */
export async function readCodingSheet(context: StaffContext, idOrReference: string): Promise<CodingSheet> {
	authorise(context.actor, "suggestion.decide");
	const { db } = context.store;
	const { id, source_id } = await findLivingTestimony(db, idOrReference);
	const text = await readWorkingText(db, source_id);
	const names = await nameAccounts(db);
	const codings = await listCodings(db, id);
	const suggestions = await listOpenSuggestions(db, text.id, id);
	const readings = await openReadings(db, id, context.actor.id);
	return {
		testimony: await showTestimony(context, id),
		workingTextId: text.id,
		version: text.version,
		body: text.body,
		frames: text.frames,
		sentences: sentencesOf(text.body, text.frames),
		codings: codings.map((coding) => ({ ...coding, coderName: names.get(coding.coderId) ?? null })),
		suggestions: explainSuggestions(text, id, suggestions),
		finishedAt: readings.find((reading) => reading.working_text_id === text.id)?.finished_at ?? null,
	};
}

function sentencesOf(body: string, frames: readonly PassageFrame[]): Span[] {
	const index = codePointIndex(body);
	return frames.flatMap((frame) =>
		splitSentences(body.slice(index[frame.start], index[frame.end])).map(({ start, end }) => ({
			start: frame.start + start,
			end: frame.start + end,
		})),
	);
}

import { highlightMatches } from "@portevoix/analysis/tagging/highlight-matches";
import { codePointIndex, type Span } from "@portevoix/data/vocabulary/text";
import { authorise } from "../accounts/authorise.ts";
import type { StaffContext } from "../context.ts";
import { findTestimony } from "../intake/find-testimony.ts";
import { findTextsByWords } from "../pseudonymisation/find-texts-by-words.ts";

export type FoundExcerpt = {
	readonly testimonyId: string;
	readonly reference: string;
	readonly workingTextId: string;
	/** The frame in which words were found, and where they stand, in code points of the working text. */
	readonly frame: Span;
	readonly words: string;
	readonly matches: readonly Span[];
};

/** Searches the working texts: every word asked must be there; what witnesses said is shown frame by frame. */
export async function searchExcerpts(
	context: StaffContext,
	question: string,
	limit = 50,
): Promise<FoundExcerpt[]> {
	authorise(context.actor, "excerpt.search");
	const found: FoundExcerpt[] = [];
	for (const text of await findTextsByWords(context.store, question)) {
		const unit = codePointIndex(text.body);
		const matches = highlightMatches(text.body, question);
		for (const frame of text.frames) {
			const inside = matches.filter((span) => span.start >= frame.start && span.end <= frame.end);
			if (!frame.testimonyId || frame.speaker !== "witness" || inside.length === 0) continue;
			const { reference } = await findTestimony(context.store.db, frame.testimonyId);
			found.push({
				testimonyId: frame.testimonyId,
				reference,
				workingTextId: text.id,
				frame: { start: frame.start, end: frame.end },
				words: text.body.slice(unit[frame.start], unit[frame.end]),
				matches: inside,
			});
			if (found.length === limit) return found;
		}
	}
	return found;
}

import { highlightMatches } from "@portevoix/analysis/tagging/highlight-matches";
import type { Stance } from "@portevoix/data/vocabulary/code";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { codePointIndex, type Span } from "@portevoix/data/vocabulary/text";
import { authorise } from "../accounts/authorise.ts";
import { listCodingsOfTexts, type TextCoding } from "../coding/list-codings-of-texts.ts";
import { listDecidedCodings } from "../coding/list-decided-codings.ts";
import { findCode } from "../coding/read-codebook.ts";
import type { StaffContext } from "../context.ts";
import { findLivingTestimonies, type LivingTestimony } from "../intake/find-living-testimonies.ts";
import { readUses } from "../intake/read-uses.ts";
import { findTextsByWords } from "../pseudonymisation/find-texts-by-words.ts";
import { findWorkingText } from "../pseudonymisation/find-working-text.ts";
import { readFrames } from "../pseudonymisation/read-frames.ts";
import { readSetting } from "../settings/settings.ts";
import { type QuotableState, quotableState } from "./quotable-state.ts";

/** What is looked for; one of `words` and `code` at least, else nothing is found. */
export type PassageQuestion = {
	readonly words?: string | undefined;
	readonly code?: string | undefined;
	readonly stance?: Stance | undefined;
	readonly channel?: string | undefined;
	/** The association's name. */
	readonly collectedBy?: string | undefined;
	readonly starred?: boolean | undefined;
};

export type FoundPassage = Omit<LivingTestimony, "id" | "waiting"> & {
	readonly testimonyId: string;
	readonly workingTextId: string;
	/** What the witness said in one go, and in it the words that answer; code points of the working text. */
	readonly frame: Span;
	readonly words: string;
	readonly matches: readonly Span[];
	readonly codings: readonly Omit<TextCoding, "testimonyId" | "workingTextId">[];
	readonly quotable: QuotableState;
};

type Text = { readonly id: string; readonly body: string; readonly secondReadAt: string | null };
type Candidate = {
	readonly text: Text;
	readonly frame: PassageFrame & { readonly testimonyId: string };
	readonly matches: readonly Span[];
	readonly codings: readonly TextCoding[];
	readonly testimony: LivingTestimony;
};

/**
 * What witnesses said, frame by frame: by its words, by the codes that were decided on it, or both. Newest testimony
 * first, then in the order of the text. `found` counts all, before the page. Refuses an unknown code.
 */
export async function findPassages(
	context: StaffContext,
	question: PassageQuestion,
	page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly found: number; readonly passages: FoundPassage[] }> {
	authorise(context.actor, "excerpt.search");
	const { db } = context.store;
	if (question.code !== undefined) await findCode(db, question.code);
	const candidates = (await findCandidates(context, question)).sort(
		(one, other) =>
			compare(other.testimony.receivedAt, one.testimony.receivedAt) ||
			compare(one.testimony.reference, other.testimony.reference) ||
			one.frame.start - other.frame.start,
	);
	const single = (await readSetting(db, "single_reading")) === "on";
	const passages: FoundPassage[] = [];
	for (const one of candidates.slice(page.offset, page.offset + page.limit)) {
		const { text, frame, matches, codings } = one;
		const { id, waiting, ...testimony } = one.testimony;
		const unit = codePointIndex(text.body);
		passages.push({
			...testimony,
			testimonyId: id,
			workingTextId: text.id,
			frame: { start: frame.start, end: frame.end },
			words: text.body.slice(unit[frame.start], unit[frame.end]),
			matches,
			codings: codings.map(({ testimonyId: _, workingTextId: __, ...coding }) => coding),
			quotable: quotableState(await readUses(db, id), {
				waiting,
				secondRead: single || text.secondReadAt !== null,
			}),
		});
	}
	return { found: candidates.length, passages };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The texts that may answer, with their frames: those with the words, otherwise those with the code. */
async function findTexts({ store }: StaffContext, { words, code }: PassageQuestion) {
	if (words !== undefined) {
		return (await findTextsByWords(store, words)).map(({ id, body, second_read_at, frames }) => ({
			text: { id, body, secondReadAt: second_read_at },
			frames,
			matches: highlightMatches(body, words),
		}));
	}
	const codings = code === undefined ? [] : await listDecidedCodings(store.db, code);
	const texts: { text: Text; frames: PassageFrame[]; matches: Span[] }[] = [];
	for (const id of new Set(codings.map((coding) => coding.workingTextId))) {
		const found = await findWorkingText(store.db, id);
		if (!found) continue;
		const text = { id, body: found.body, secondReadAt: found.second_read_at };
		texts.push({ text, frames: await readFrames(store.db, id), matches: [] });
	}
	return texts;
}

/** The frames that satisfy every condition. A code, a stance and a star are asked of the same coding. */
async function findCandidates(context: StaffContext, question: PassageQuestion): Promise<Candidate[]> {
	const { db } = context.store;
	const texts = await findTexts(context, question);
	const codingsOf = Map.groupBy(
		await listCodingsOfTexts(
			db,
			texts.map(({ text }) => text.id),
		),
		(coding) => coding.workingTextId,
	);
	const told = texts.flatMap(({ frames }) => frames.flatMap(({ testimonyId }) => testimonyId ?? []));
	const testimonies = await findLivingTestimonies(db, told);
	const { code, stance, starred = false, channel, collectedBy, words } = question;
	const fits = (coding: TextCoding) =>
		(code === undefined || coding.code === code || coding.code.startsWith(`${code}.`)) &&
		(stance === undefined || coding.stance === stance) &&
		(!starred || coding.starred);
	const asksCoding = code !== undefined || stance !== undefined || starred;
	return texts.flatMap(({ text, frames, matches: all }) =>
		frames.flatMap((frame): Candidate[] => {
			const testimony = testimonies.get(frame.testimonyId ?? "");
			if (!testimony || frame.speaker !== "witness") return [];
			if (channel !== undefined && testimony.channel !== channel) return [];
			if (collectedBy !== undefined && testimony.collectedBy !== collectedBy) return [];
			const inside = (span: Span) => span.start >= frame.start && span.end <= frame.end;
			const matches = all.filter(inside);
			if (words !== undefined && matches.length === 0) return [];
			const codings = (codingsOf.get(text.id) ?? []).filter(
				(coding) =>
					coding.testimonyId === testimony.id && coding.start < frame.end && coding.end > frame.start,
			);
			if (asksCoding && !codings.some(fits)) return [];
			return [{ text, frame: { ...frame, testimonyId: testimony.id }, matches, codings, testimony }];
		}),
	);
}

import { findQuote } from "@portevoix/analysis/quotation/find-quote";
import type { Store } from "@portevoix/data/connection/database";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { type Span, sliceCodePoints } from "@portevoix/data/vocabulary/text";
import type { IntakeContext } from "../context.ts";
import { carryStar } from "./carry-star.ts";
import {
	type CodingRow,
	currentCodingsOfText,
	finishedReadingsOfText,
	insertCodingEnds,
	insertCodings,
	insertReading,
} from "./coding.repository.ts";
import { insertSuggestions, suggestionsOfText } from "./suggestion.repository.ts";

export type NextVersion = {
	readonly id: string;
	readonly body: string;
	readonly frames: readonly PassageFrame[];
};

/** A passage of the old version: where it stood, its words, whose they are. */
type Passage = Span & { readonly exact: string | null; readonly testimony_id: string };

/** Where a passage of the old version stands in the new one; null when it cannot be said with certainty. */
export type Placement = (passage: Passage) => Span | null;

/** Looks for the same words in the frames of the same testimony: certain only when they occur once. */
export function placeByWords(next: NextVersion): Placement {
	return ({ exact, testimony_id }) => {
		if (exact === null) return null;
		const frames = next.frames.filter((frame) => frame.testimonyId === testimony_id);
		const inside = findQuote(next.body, exact).filter((span) =>
			frames.some((frame) => span.start >= frame.start && span.end <= frame.end),
		);
		return inside.length === 1 ? inside[0]! : null;
	};
}

/**
 * Carries codings and finished readings from a version of a working text to the next. What has no certain place ends
 * with the reason `passage-lost`, and its reading is not carried, so that a coder sees the text again.
 */
export async function carryCodings(
	context: IntakeContext,
	transaction: Store,
	move: { from: { id: string; body: string }; to: NextVersion; place: Placement; leaveOut?: string },
): Promise<{ carried: number; lost: number }> {
	const at = context.now().toISOString();
	const lostOf = new Set<string>();
	const carried: CodingRow[] = [];
	const ended: { id: string; coding_id: string; by: string; at: string; reason: string }[] = [];
	for (const coding of await currentCodingsOfText(transaction, move.from.id)) {
		const span = coding.testimony_id === move.leaveOut ? null : move.place(coding);
		if (span) {
			const exact = sliceCodePoints(move.to.body, span);
			carried.push({
				...coding,
				...span,
				id: context.newId(),
				exact,
				working_text_id: move.to.id,
				carried_from: coding.id,
				created_at: at,
			});
		} else lostOf.add(coding.testimony_id);
		const reason = span ? "carried" : "passage-lost";
		ended.push({ id: context.newId(), coding_id: coding.id, by: context.actor.id, at, reason });
	}
	await insertCodings(transaction, carried);
	for (const { id, carried_from } of carried) {
		if (carried_from !== null) await carryStar(context, transaction, { from: carried_from, to: id });
	}
	await insertCodingEnds(transaction, ended);
	await carryRefusals(context, transaction, move);
	for (const reading of await finishedReadingsOfText(transaction, move.from.id)) {
		if (lostOf.has(reading.testimony_id)) continue;
		await insertReading(transaction, { ...reading, id: context.newId(), working_text_id: move.to.id });
	}
	return { carried: carried.length, lost: ended.length - carried.length };
}

/** What a coder refused stays refused: otherwise each new version would propose it again. */
async function carryRefusals(
	context: IntakeContext,
	transaction: Store,
	move: { from: { id: string; body: string }; to: NextVersion; place: Placement; leaveOut?: string },
): Promise<void> {
	const refused = (await suggestionsOfText(transaction, move.from.id)).filter(
		(row) => row.decision === "refuse" && row.testimony_id !== move.leaveOut,
	);
	await insertSuggestions(
		transaction,
		refused.flatMap(({ code_key: _, ...row }) => {
			const exact = sliceCodePoints(move.from.body, row);
			const span = move.place({ start: row.start, end: row.end, exact, testimony_id: row.testimony_id });
			return span ? [{ ...row, ...span, id: context.newId(), working_text_id: move.to.id }] : [];
		}),
	);
}

import { proposeMasks } from "@portevoix/analysis/pseudonymisation/propose-masks";
import { applyQuoteEdits } from "@portevoix/analysis/quotation/apply-quote-edits";
import { findQuote } from "@portevoix/analysis/quotation/find-quote";
import type { Store } from "@portevoix/data/connection/database";
import type { QuoteEdit } from "@portevoix/data/vocabulary/document";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { type Span, sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findLivingTestimony, isWaiting } from "../intake/find-testimony.ts";
import { readUses } from "../intake/read-uses.ts";
import { saltedHash } from "../keys/fingerprint.ts";
import { readWorkingText } from "../pseudonymisation/read-working-text.ts";
import { readSetting } from "../settings/settings.ts";
import { findPlaidoyer, insertCitation, insertCitationText } from "./plaidoyer.repository.ts";

export type ExcerptCitation = {
	readonly plaidoyerId: string;
	readonly testimony: string;
	/** A span of the working text, or the exact words, which must occur once in what this witness said. */
	readonly passage: Span | { readonly words: string };
	readonly edits?: readonly QuoteEdit[];
	/** What a person answered to the warning that somebody might be recognised; required when there is a warning. */
	readonly reidentificationAnswer?: string;
};

/**
 * Quotes a passage. Refuses unless the consent covers it, the text had its second reading (or the site works in single
 * reading), and the re-identification warning, if any, was answered. The words are copied once, beside the document.
 */
export async function citeExcerpt(context: StaffContext, citation: ExcerptCitation): Promise<string> {
	const id = context.newId();
	const salt = Buffer.from(context.randomBytes(16)).toString("hex");
	await recordChange(context, "plaidoyer.write", async (transaction, record) => {
		if (!(await findPlaidoyer(transaction, citation.plaidoyerId))) {
			throw new Refusal("unknown-plaidoyer", { plaidoyer: citation.plaidoyerId });
		}
		const testimony = await findLivingTestimony(transaction, citation.testimony);
		const text = await readWorkingText(transaction, testimony.source_id);
		const uses = await readUses(transaction, testimony.id);
		if (isWaiting(testimony) || (!uses.has("excerpt") && !uses.has("excerpt-with-attributes"))) {
			throw new Refusal("consent-does-not-cover", { purpose: "excerpt" });
		}
		await refuseUnread(transaction, text.second_read_at);
		const own = text.frames.filter(
			(frame) => frame.testimonyId === testimony.id && frame.speaker === "witness",
		);
		const span = locate(text.body, own, citation.passage);
		const words = sliceCodePoints(text.body, span);
		const edits = citation.edits ?? [];
		try {
			applyQuoteEdits(words, edits);
		} catch (error) {
			if (error instanceof RangeError) throw new Refusal("span-outside-text");
			throw error;
		}
		const warnings = proposeMasks(words).length;
		if (warnings > 0 && !citation.reidentificationAnswer) {
			throw new Refusal("reidentification-unanswered", { warnings });
		}
		await insertCitation(transaction, {
			id,
			plaidoyer_id: citation.plaidoyerId,
			kind: "excerpt",
			query: null,
			working_text_id: text.id,
			testimony_id: testimony.id,
			start: span.start,
			end: span.end,
			edits: edits.length === 0 ? null : JSON.stringify(edits),
			frozen_count_id: null,
			carried_from: null,
			created_by: context.actor.id,
			created_at: context.now().toISOString(),
		});
		await insertCitationText(transaction, {
			citation_id: id,
			body: words,
			salt,
			sha256: saltedHash(salt, words),
			erased_at: null,
		});
		record.audit({
			entity: "citation",
			entityId: id,
			// A code, never the answer itself: it speaks of somebody, and the log is never erased.
			reason: citation.reidentificationAnswer ? "recognition-answered" : "",
			detail: { testimony: testimony.id, span, edits, answer: citation.reidentificationAnswer ?? null },
		});
	});
	return id;
}

async function refuseUnread(transaction: Store, secondReadAt: string | null): Promise<void> {
	if (secondReadAt !== null) return;
	if ((await readSetting(transaction, "single_reading")) !== "on")
		throw new Refusal("second-reading-missing");
}

function locate(body: string, frames: readonly PassageFrame[], passage: ExcerptCitation["passage"]): Span {
	const within = (span: Span) =>
		frames.some((frame) => span.start >= frame.start && span.end <= frame.end && span.start < span.end);
	if (!("words" in passage)) {
		if (!within(passage)) throw new Refusal("span-not-codable");
		return passage;
	}
	const places = findQuote(body, passage.words).filter(within);
	if (places.length === 0) throw new Refusal("quote-not-found");
	if (places.length > 1) throw new Refusal("quote-ambiguous", { places: places.length });
	return places[0]!;
}

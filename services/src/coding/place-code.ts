import type { Store } from "@portevoix/data/connection/database";
import type { Stance } from "@portevoix/data/vocabulary/code";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { type Span, sliceCodePoints } from "@portevoix/data/vocabulary/text";
import type { Recorder } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { readWorkingText } from "../pseudonymisation/read-working-text.ts";
import { insertCodings } from "./coding.repository.ts";
import { findCode } from "./read-codebook.ts";

export type CodeApplication = {
	readonly testimony: string;
	readonly code: string;
	readonly span: Span;
	readonly stance?: Stance | undefined;
	readonly suggestionId?: string | undefined;
};

/**
 * Puts a code on a passage of the current working text, inside a transaction. The passage must lie within one frame of
 * the testimony: words of a call-taker or of another speaker cannot be coded. Refuses `span-outside-text`,
 * `span-not-codable`, `unknown-code`.
 */
export async function placeCode(
	context: StaffContext,
	transaction: Store,
	record: Recorder,
	application: CodeApplication,
): Promise<string> {
	const testimony = await findLivingTestimony(transaction, application.testimony);
	const code = await findCode(transaction, application.code);
	const text = await readWorkingText(transaction, testimony.source_id);
	const exact = passageAt(text.body, application.span);
	if (!text.frames.some((frame) => isCodable(frame, testimony.id, application.span))) {
		throw new Refusal("span-not-codable");
	}
	const id = context.newId();
	await insertCodings(transaction, [
		{
			id,
			working_text_id: text.id,
			testimony_id: testimony.id,
			start: application.span.start,
			end: application.span.end,
			exact,
			code_id: code.id,
			stance: application.stance ?? null,
			coder_id: context.actor.id,
			round_id: null,
			suggestion_id: application.suggestionId ?? null,
			carried_from: null,
			created_at: context.now().toISOString(),
		},
	]);
	record.audit({ entity: "coding", entityId: id, detail: application });
	record.moves({ kind: "coded", testimonyId: testimony.id, codeId: code.id });
	return id;
}

function passageAt(body: string, span: Span): string {
	if (span.start >= span.end) throw new Refusal("span-outside-text");
	try {
		return sliceCodePoints(body, span);
	} catch (error) {
		if (error instanceof RangeError) throw new Refusal("span-outside-text");
		throw error;
	}
}

function isCodable(frame: PassageFrame, testimonyId: string, span: Span): boolean {
	return (
		frame.testimonyId === testimonyId &&
		frame.speaker === "witness" &&
		span.start >= frame.start &&
		span.end <= frame.end
	);
}

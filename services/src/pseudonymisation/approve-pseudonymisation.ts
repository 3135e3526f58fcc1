import { applyMasks } from "@portevoix/analysis/pseudonymisation/apply-masks";
import { mapSpan } from "@portevoix/analysis/pseudonymisation/offset-map";
import { searchStems } from "@portevoix/analysis/tagging/search-stems";
import type { Store } from "@portevoix/data/connection/database";
import type { OriginalDocument, PassageFrame } from "@portevoix/data/vocabulary/frame";
import type { MaskDecision } from "@portevoix/data/vocabulary/identifier";
import type { WorkingText } from "@portevoix/data/vocabulary/text";
import { recordChange } from "../audit/record-change.ts";
import { carryCodings, placeByWords } from "../coding/carry-codings.ts";
import { forgetExactWords } from "../coding/forget-exact-words.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { openOriginal } from "../intake/open-original.ts";
import { saltedHash } from "../keys/fingerprint.ts";
import { carryCitations, eraseStrandedQuotes } from "../plaidoyer/carry-citations.ts";
import { forgetStems, indexStems } from "./search-index.repository.ts";
import {
	deleteMasks,
	findCurrentWorkingText,
	insertFrames,
	insertMasks,
	insertWorkingText,
	updateWorkingText,
	workingTextsOfSource,
} from "./working-text.repository.ts";

export type Approval = {
	readonly testimony: string;
	/** Spans of the original to mask; the person's decision, whatever was proposed. */
	readonly masks: readonly MaskDecision[];
	/** Why a version that existed is replaced; `missed-identifier` erases its words. */
	readonly reason?: "missed-identifier" | "correction";
};

/**
 * The only door to a working text: masks the original as a person decided and stores the next version with its frames,
 * its masks (never the masked words) and a salted hash. An earlier version is superseded; its codings are carried over.
 * Refuses masks that overlap or lie outside the text.
 */
export async function approvePseudonymisation(
	context: StaffContext,
	approval: Approval,
): Promise<{ readonly workingTextId: string; readonly version: number; readonly body: WorkingText }> {
	const testimony = await findLivingTestimony(context.store.db, approval.testimony);
	const sourceId = testimony.source_id;
	const original = await openOriginal(context, context.store.db, sourceId);
	const masked = maskOriginal(original, approval.masks);
	const id = context.newId();
	const salt = Buffer.from(context.randomBytes(16)).toString("hex");

	return recordChange(context, "pseudonymisation.approve", async (transaction, record) => {
		const before = await findCurrentWorkingText(transaction, sourceId);
		const versions = await workingTextsOfSource(transaction, sourceId);
		const version = versions.length + 1;
		const now = context.now().toISOString();
		await insertWorkingText(transaction, {
			id,
			source_id: sourceId,
			version,
			body: masked.body,
			salt,
			sha256: saltedHash(salt, masked.body),
			proposed_by: "program",
			approved_by: context.actor.id,
			approved_at: now,
			second_read_by: null,
			second_read_at: null,
			superseded_at: null,
			superseded_reason: null,
			erased_at: null,
		});
		await storeParts(context, transaction, id, masked, approval.masks);
		await indexStems(transaction, context.store.dialect, id, searchStems(masked.body));
		if (before) {
			const place = placeByWords({ id, ...masked });
			await carryCodings(context, transaction, { from: before, to: { id, ...masked }, place });
			await carryCitations(transaction, { fromId: before.id, toId: id, body: masked.body, place });
			await supersede(transaction, before.id, now, approval.reason ?? "correction");
		}
		record.audit({
			entity: "working-text",
			entityId: id,
			reason: before ? (approval.reason ?? "correction") : "",
			detail: approval.masks,
		});
		record.moves({ kind: "text-approved", testimonyId: testimony.id });
		return { workingTextId: id, version, body: masked.body };
	});
}

type MaskedOriginal = {
	readonly body: WorkingText;
	readonly frames: readonly PassageFrame[];
	readonly replaced: readonly { start: number; end: number }[];
};

function maskOriginal(original: OriginalDocument, masks: readonly MaskDecision[]): MaskedOriginal {
	// A mask over two turns would mix two people's words: each is masked on its own.
	for (const mask of masks) {
		const frame = original.frames.find(({ start, end }) => mask.start < end && mask.end > start);
		if (frame && (mask.start < frame.start || mask.end > frame.end)) throw new Refusal("mask-over-turns");
	}
	try {
		const { body, map, replaced } = applyMasks(original.body, masks);
		const frames = original.frames.map((frame) => {
			const span = mapSpan(map, frame);
			if (!span) throw new RangeError("frame outside the text");
			return { ...frame, ...span };
		});
		return { body: body as WorkingText, frames, replaced };
	} catch (error) {
		if (error instanceof RangeError) throw new Refusal("masks-overlap");
		throw error;
	}
}

async function storeParts(
	context: StaffContext,
	transaction: Store,
	workingTextId: string,
	masked: MaskedOriginal,
	masks: readonly MaskDecision[],
): Promise<void> {
	await insertFrames(
		transaction,
		masked.frames.map((frame) => ({
			id: context.newId(),
			working_text_id: workingTextId,
			start: frame.start,
			end: frame.end,
			kind: frame.kind,
			question_id: frame.questionId ?? null,
			testimony_id: frame.testimonyId ?? null,
			speaker: frame.speaker,
			from_ms: frame.fromMs ?? null,
			to_ms: frame.toMs ?? null,
		})),
	);
	await insertMasks(
		transaction,
		masks.flatMap((mask, index) => {
			const span = masked.replaced[index];
			return span === undefined
				? []
				: [
						{
							id: context.newId(),
							working_text_id: workingTextId,
							start: span.start,
							end: span.end,
							kind: mask.kind,
							replacement: mask.replacement,
							source: mask.source,
						},
					];
		}),
	);
}

async function supersede(transaction: Store, id: string, now: string, reason: string): Promise<void> {
	await forgetStems(transaction, id);
	const times = { superseded_at: now, superseded_reason: reason };
	if (reason !== "missed-identifier") return updateWorkingText(transaction, id, times);
	// A version in which an identifier was missed must not stay readable, nor the copies of its words; its hash remains.
	await updateWorkingText(transaction, id, { ...times, body: null, salt: null, erased_at: now });
	await deleteMasks(transaction, id);
	await forgetExactWords(transaction, id);
	await eraseStrandedQuotes(transaction, id, now);
}

import { applyMasks } from "@portevoix/analysis/pseudonymisation/apply-masks";
import { mapSpan } from "@portevoix/analysis/pseudonymisation/offset-map";
import { searchStems } from "@portevoix/analysis/tagging/search-stems";
import type { Store } from "@portevoix/data/connection/database";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { carryCodings } from "../coding/carry-codings.ts";
import type { IntakeContext } from "../context.ts";
import { WITHDRAWN_TURN } from "../intake/erase-testimony.ts";
import type { Testimony } from "../intake/find-testimony.ts";
import { saltedHash } from "../keys/fingerprint.ts";
import { carryCitations } from "../plaidoyer/carry-citations.ts";
import { forgetStems, indexStems } from "./search-index.repository.ts";
import {
	type CurrentWorkingText,
	deleteMasks,
	findCurrentWorkingText,
	framesOf,
	insertFrames,
	insertMasks,
	insertWorkingText,
	masksOf,
	updateWorkingText,
	workingTextsOfSource,
} from "./working-text.repository.ts";

/**
 * Erases every version that holds the witness's words. In a gathering the others keep theirs: a new version is made with
 * « [retiré] » for this speaker, and the codings of the others move along the exact offset map.
 */
export async function eraseWorkingTexts(
	context: IntakeContext,
	transaction: Store,
	testimony: Testimony,
): Promise<void> {
	const current = await findCurrentWorkingText(transaction, testimony.source_id);
	if (current) {
		const frames = await framesOf(transaction, current.id);
		const othersSpeak = frames.some((frame) => frame.testimonyId && frame.testimonyId !== testimony.id);
		if (othersSpeak) await replaceWithoutSpeaker(context, transaction, testimony.id, current, frames);
	}
	const now = context.now().toISOString();
	for (const version of await workingTextsOfSource(transaction, testimony.source_id)) {
		const replacement = version.superseded_reason === null && version.id !== current?.id;
		if (replacement || version.erased_at) continue;
		await forgetStems(transaction, version.id);
		await deleteMasks(transaction, version.id);
		await updateWorkingText(transaction, version.id, {
			body: null,
			salt: null,
			superseded_at: version.superseded_at ?? now,
			superseded_reason: "withdrawal",
			erased_at: now,
		});
	}
}

async function replaceWithoutSpeaker(
	context: IntakeContext,
	transaction: Store,
	testimonyId: string,
	current: CurrentWorkingText,
	frames: readonly PassageFrame[],
): Promise<void> {
	const own = frames.filter((frame) => frame.testimonyId === testimonyId);
	const { body, map } = applyMasks(
		current.body,
		own.map(({ start, end }) => ({ start, end, replacement: WITHDRAWN_TURN })),
	);
	const moved = frames.map((frame) => ({ ...frame, ...(mapSpan(map, frame) ?? { start: 0, end: 0 }) }));
	const id = context.newId();
	const salt = Buffer.from(context.randomBytes(16)).toString("hex");
	const versions = await workingTextsOfSource(transaction, current.source_id);
	await insertWorkingText(transaction, {
		...current,
		id,
		body,
		salt,
		sha256: saltedHash(salt, body),
		version: versions.length + 1,
		superseded_at: null,
		superseded_reason: null,
		erased_at: null,
	});
	await insertFrames(
		transaction,
		moved.map((frame) => ({
			id: context.newId(),
			working_text_id: id,
			start: frame.start,
			end: frame.end,
			kind: frame.kind,
			question_id: frame.questionId ?? null,
			// Nobody's words any more: the place cannot be coded or quoted.
			testimony_id: frame.testimonyId === testimonyId ? null : (frame.testimonyId ?? null),
			speaker: frame.testimonyId === testimonyId ? "other" : frame.speaker,
			from_ms: frame.fromMs ?? null,
			to_ms: frame.toMs ?? null,
		})),
	);
	const kept = (await masksOf(transaction, current.id)).filter(
		(mask) => !own.some((frame) => mask.start >= frame.start && mask.end <= frame.end),
	);
	await insertMasks(
		transaction,
		kept.map((mask) => ({
			...mask,
			...(mapSpan(map, mask) ?? mask),
			id: context.newId(),
			working_text_id: id,
		})),
	);
	await indexStems(transaction, context.store.dialect, id, searchStems(body));
	await carryCodings(context, transaction, {
		from: current,
		to: { id, body, frames: moved },
		place: (passage) => mapSpan(map, passage),
		leaveOut: testimonyId,
	});
	await carryCitations(transaction, {
		fromId: current.id,
		toId: id,
		body,
		place: (passage) => mapSpan(map, passage),
	});
}

import { findQuote } from "@portevoix/analysis/quotation/find-quote";
import type { OpenDatabase } from "@portevoix/data/connection/database";
import type { Purpose } from "@portevoix/data/vocabulary/consent";
import type { Speaker } from "@portevoix/data/vocabulary/frame";
import type { MaskDecision } from "@portevoix/data/vocabulary/identifier";
import { Submission } from "@portevoix/data/vocabulary/submission";
import { TestimonyFacts } from "@portevoix/data/vocabulary/testimony";
import type { Span } from "@portevoix/data/vocabulary/text";
import { checkStore } from "@portevoix/services/checking/check-store";
import type { Finding } from "@portevoix/services/checking/finding";
import { Refusal } from "@portevoix/services/failures";
import { findTestimony, type Testimony } from "@portevoix/services/intake/find-testimony";
import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { receiveTranscript } from "@portevoix/services/intake/receive-transcript";
import { submitTestimony } from "@portevoix/services/intake/submit-testimony";
import { prepareStore } from "@portevoix/services/prepare-store";
import { approvePseudonymisation } from "@portevoix/services/pseudonymisation/approve-pseudonymisation";
import { proposePseudonymisation } from "@portevoix/services/pseudonymisation/propose-pseudonymisation";
import { readWorkingText } from "@portevoix/services/pseudonymisation/read-working-text";
import { writeSetting } from "@portevoix/services/settings/settings";
import { FORM_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { openWorld, type World, type WorldOptions } from "../support/open-world.ts";

/** The text that invented witnesses were shown. */
export const SHOWN = consentTextHash(FORM_CONSENT_TEXT);

/** A world in which people can start to work: codebook and consent texts are there, one reading is enough. */
export async function openJourney(store: OpenDatabase, options: WorldOptions = {}): Promise<World> {
	const world = await openWorld(store, options);
	await prepareStore(world);
	await writeSetting(world, "single_reading", "on");
	return world;
}

/** Sends words by the form; `yes` says what the witness allows, all the rest is a no. */
export async function tell(
	world: World,
	words: string,
	more: { readonly yes?: readonly Purpose[]; readonly facts?: Partial<TestimonyFacts> } = {},
) {
	const { yes = ["count", "excerpt"], facts = {} } = more;
	return submitTestimony(
		world,
		Submission.parse({
			...facts,
			submissionId: world.newId(),
			answers: [{ text: words }],
			consents: FORM_CONSENT_TEXT.purposes.map((purpose) => ({ purpose, granted: yes.includes(purpose) })),
			consentTextHash: SHOWN,
		}),
	);
}

/** Receives a round table in which every label of `witnesses` agreed to everything; answers their ids by label. */
export async function tellInGroup(
	world: World,
	turns: readonly { readonly speaker: string; readonly text: string }[],
	witnesses: readonly string[],
): Promise<ReadonlyMap<string, string>> {
	const agreed = {
		facts: TestimonyFacts.parse({}),
		consents: FORM_CONSENT_TEXT.purposes.map((purpose) => ({ purpose, granted: true })),
		consentTextHash: SHOWN,
		basis: null,
		collectedBy: null,
		sourceKey: null,
	};
	return receiveTranscript(world, {
		kind: "round-table",
		turns,
		speakers: new Map<string, Speaker>([["Animatrice", "facilitator"]]),
		witnesses: new Map(witnesses.map((label) => [label, agreed])),
		campaignId: null,
		receivedAt: "2026-10-01T10:00:00.000Z",
		batch: null,
	});
}

/** Masks every place of the given words (of what the program proposes when none are given) and approves. */
export async function approve(
	world: World,
	testimony: string,
	hidden?: readonly string[],
	reason?: "missed-identifier" | "correction",
) {
	const { body, masks } = await proposePseudonymisation(world, testimony);
	const decided: readonly MaskDecision[] =
		hidden === undefined
			? masks.map(({ start, end, kind, replacement }) => ({
					start,
					end,
					kind,
					replacement,
					source: "detector",
				}))
			: hidden.flatMap((words) =>
					findQuote(body, words).map((span) => ({
						...span,
						kind: "person" as const,
						replacement: "[personne]",
						source: "person" as const,
					})),
				);
	return approvePseudonymisation(world, { testimony, masks: decided, ...(reason ? { reason } : {}) });
}

/** The one place of words in a body, in code points. */
export function placeOf(body: string, words: string): Span {
	const [first, ...more] = findQuote(body, words);
	if (!first || more.length > 0) throw new Error(`not once in the text: ${words}`);
	return first;
}

/** The working text that stands for a testimony, with its frames. */
export async function workingText(world: World, testimony: string) {
	const { source_id } = await findTestimony(world.store.db, testimony);
	return readWorkingText(world.store.db, source_id);
}

/** The testimonies of the store in the order in which they came. */
export async function allTestimonies(world: World): Promise<Testimony[]> {
	return world.store.db.selectFrom("testimony").selectAll().orderBy("id").execute();
}

/** Everything that `check` finds. */
export async function findingsOf(world: World): Promise<Finding[]> {
	const found: Finding[] = [];
	for await (const finding of checkStore(world)) found.push(finding);
	return found;
}

/** The code of the refusal with which work ends; another end is an error of the test. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
	try {
		await work;
	} catch (error) {
		if (error instanceof Refusal) return error.code;
		throw error;
	}
	return "not refused";
}

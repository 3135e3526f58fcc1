import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import type { Purpose } from "@portevoix/data/vocabulary/consent";
import { PlaidoyerDocument, type QuoteEdit } from "@portevoix/data/vocabulary/document";
import type { MaskDecision } from "@portevoix/data/vocabulary/identifier";
import type { Role } from "@portevoix/data/vocabulary/role";
import { Submission } from "@portevoix/data/vocabulary/submission";
import { type Span, sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { applyCode } from "@portevoix/services/coding/apply-code";
import { finishReading } from "@portevoix/services/coding/finish-reading";
import { type Actor, actingAs } from "@portevoix/services/context";
import { Refusal } from "@portevoix/services/failures";
import { findTestimony } from "@portevoix/services/intake/find-testimony";
import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { submitTestimony } from "@portevoix/services/intake/submit-testimony";
import { citeExcerpt } from "@portevoix/services/plaidoyer/cite-excerpt";
import { createPlaidoyer } from "@portevoix/services/plaidoyer/create-plaidoyer";
import { prepareStore } from "@portevoix/services/prepare-store";
import { approvePseudonymisation } from "@portevoix/services/pseudonymisation/approve-pseudonymisation";
import { readWorkingText } from "@portevoix/services/pseudonymisation/read-working-text";
import { ASKED_PURPOSES, FORM_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { expect } from "vitest";
import { openWorld } from "../support/open-world.ts";

/** A colleague with roles; the same roles are the same person. */
const colleague = (...roles: Role[]): Actor => ({ kind: "account", id: roles.join("+"), roles });

/** What a verb refuses with; fails when it does not refuse. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
	try {
		await work;
	} catch (error) {
		if (error instanceof Refusal) return error.code;
		throw error;
	}
	return expect.unreachable("it was not refused");
}

/** A house with a store ready for work, and the acts that most promises need. SQLite, in memory unless told. */
export async function openHouse(file = ":memory:") {
	const database = openSqlite(file);
	const world = await openWorld(database);
	await prepareStore(world);
	const as = (...roles: Role[]) => actingAs(world, colleague(...roles));
	const visitor = actingAs(world, { kind: "visitor", id: "visitor" });

	/** Somebody fills in the form; what is not granted is refused. */
	async function tell(text: string, granted: readonly Purpose[], more: Partial<Submission> = {}) {
		return submitTestimony(
			visitor,
			Submission.parse({
				submissionId: crypto.randomUUID(),
				answers: [{ text }],
				consents: ASKED_PURPOSES.map((purpose) => ({ purpose, granted: granted.includes(purpose) })),
				consentTextHash: consentTextHash(FORM_CONSENT_TEXT),
				...more,
			}),
		);
	}

	const approve = (testimony: string, masks: readonly MaskDecision[] = []) =>
		approvePseudonymisation(as("masker"), { testimony, masks });

	/** Where words stand in the current working text. */
	async function placeOf(testimony: string, words: string): Promise<Span> {
		const { source_id } = await findTestimony(database.db, testimony);
		const { body } = await readWorkingText(database.db, source_id);
		const unit = body.indexOf(words);
		if (unit < 0) throw new Error(`« ${words} » is not in the text`);
		const start = [...body.slice(0, unit)].length;
		const span = { start, end: start + [...words].length };
		expect(sliceCodePoints(body, span)).toBe(words);
		return span;
	}

	return {
		database,
		world,
		as,
		visitor,
		tell,
		approve,
		placeOf,
		/** A coder puts a code on words, and says « terminé ». */
		code: async (testimony: string, code: string, words: string) => {
			const span = await placeOf(testimony, words);
			await applyCode(as("coder"), { testimony, code, span, stance: "obstacle" });
			await finishReading(as("coder"), testimony);
		},
		plaidoyer: () => createPlaidoyer(as("writer"), { title: "Essai", document: documentWith([]) }),
		cite: async (plaidoyerId: string, testimony: string, words: string, edits: readonly QuoteEdit[] = []) =>
			citeExcerpt(as("writer"), {
				plaidoyerId,
				testimony,
				passage: await placeOf(testimony, words),
				edits,
				reidentificationAnswer: "relu",
			}),
	};
}

export type House = Awaited<ReturnType<typeof openHouse>>;

/** A document that shows some citations, and nothing else. */
export function documentWith(citations: readonly string[]): PlaidoyerDocument {
	return PlaidoyerDocument.parse({
		type: "doc",
		attrs: { title: "Essai", federation: "la Fédération d’essai", date: "2026-11" },
		content: [
			{
				type: "chapter",
				attrs: { id: "chapter", title: "Constats" },
				content: [
					{ type: "methodNote", attrs: { id: "method" } },
					...citations.map((citationId, index) => ({
						type: "citationBlock",
						attrs: { id: `block-${index}`, citationId, form: "quote" },
					})),
				],
			},
		],
	});
}

import { Purpose } from "@portevoix/data/vocabulary/consent";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { consentTextHash } from "../intake/keep-consent-text.ts";
import {
	ASKED_PURPOSES,
	CALL_CONSENT_TEXT,
	CONSENT_QUESTIONS,
	PAPER_CONSENT_TEXT,
} from "../wording/consent.fr.ts";
import { showAgreements } from "./show-agreements.ts";

const Agreements = z.object({
	id: z.string(),
	reference: z.string(),
	channel: z.string(),
	withdrawnAt: z.string().nullable(),
	waiting: z.boolean(),
	uses: z.array(Purpose).readonly(),
	agreements: z
		.array(
			z.object({
				purpose: Purpose,
				granted: z.boolean(),
				at: z.string(),
				givenBy: z.string(),
				capacity: z.string(),
				channel: z.string(),
				text: z.string().nullable(),
			}),
		)
		.readonly(),
	bases: z.array(z.object({ reason: z.string(), by: z.string(), at: z.string() })).readonly(),
	quotedIn: z.array(z.object({ plaidoyerId: z.string(), title: z.string(), quotes: z.int() })).readonly(),
	/** What may be asked now, and the texts to which a new answer can be given. */
	questions: z.array(z.object({ purpose: Purpose, question: z.string() })),
	texts: z.array(z.object({ door: z.enum(["call", "paper"]), hash: z.string(), body: z.string() })),
});

/** The accords of one testimony, for whoever records or ends them. */
export function agreementRoute() {
	return new Hono().get(
		"/testimonies/:id/agreements",
		guard("consent.read"),
		answers(200, Agreements),
		validated("param", PathId),
		async (c) => {
			const shown = await showAgreements(c.var.context, c.req.valid("param").id);
			const questions = ASKED_PURPOSES.map((purpose) => ({
				purpose,
				question: CONSENT_QUESTIONS[purpose].question,
			}));
			const texts = [
				{ door: "call" as const, text: CALL_CONSENT_TEXT },
				{ door: "paper" as const, text: PAPER_CONSENT_TEXT },
			].map(({ door, text }) => ({ door, hash: consentTextHash(text), body: text.body }));
			return c.json({ ...shown, questions, texts } satisfies z.infer<typeof Agreements>, 200);
		},
	);
}

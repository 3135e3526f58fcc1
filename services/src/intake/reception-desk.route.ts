import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import {
	ASKED_PURPOSES,
	CALL_CONSENT_TEXT,
	CONSENT_QUESTIONS,
	PAPER_CONSENT_TEXT,
} from "../wording/consent.fr.ts";
import { consentTextHash } from "./keep-consent-text.ts";
import { listOrganisations } from "./list-organisations.ts";

const ConsentTexts = z.object({
	texts: z.array(
		z.object({
			/** Read aloud, or printed on the paper form. */
			door: z.enum(["call", "paper"]),
			hash: z.string(),
			/** What stands before the questions, and after them. */
			introduction: z.string(),
			closing: z.string(),
			questions: z.array(
				z.object({ purpose: z.string(), question: z.string(), meaning: z.string(), required: z.boolean() }),
			),
		}),
	),
});

const Organisations = z.object({
	organisations: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string() })),
});

function consentTexts(): z.infer<typeof ConsentTexts> {
	const questions = ASKED_PURPOSES.map((purpose) => ({
		purpose,
		...CONSENT_QUESTIONS[purpose],
		required: purpose === "count",
	}));
	const texts = [
		{ door: "call" as const, text: CALL_CONSENT_TEXT },
		{ door: "paper" as const, text: PAPER_CONSENT_TEXT },
	];
	return {
		texts: texts.map(({ door, text }) => {
			const parts = text.body.split("\n\n");
			return {
				door,
				hash: consentTextHash(text),
				introduction: parts[0] ?? "",
				closing: parts.at(-1) ?? "",
				questions,
			};
		}),
	};
}

/** What whoever types for a witness needs to have on the screen. */
export function receptionDeskRoute() {
	return new Hono()
		.get("/consents/texts", guard("testimony.submit"), answers(200, ConsentTexts), (c) =>
			c.json(consentTexts(), 200),
		)
		.get("/organisations", guard("testimony.submit"), answers(200, Organisations), async (c) => {
			const organisations = await listOrganisations(c.var.context);
			return c.json({ organisations } satisfies z.infer<typeof Organisations>, 200);
		});
}

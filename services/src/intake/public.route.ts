import { ConsentCapacity } from "@portevoix/data/vocabulary/consent";
import { Submission, SubmissionReceipt } from "@portevoix/data/vocabulary/submission";
import { LONGEST_TEXT } from "@portevoix/data/vocabulary/testimony";
import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { z } from "zod";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { bodyLimit } from "../http/body-limit.ts";
import { validated } from "../http/validated.ts";
import { ASKED_PURPOSES, CONSENT_QUESTIONS, FORM_CONSENT_TEXT } from "../wording/consent.fr.ts";
import {
	AGE_BAND_LABELS,
	CARE_SETTING_LABELS,
	LANGUAGE_LABELS,
	PROVINCE_LABELS,
	WITNESS_ROLE_LABELS,
} from "../wording/labels.fr.ts";
import { consentTextHash } from "./keep-consent-text.ts";
import { submitTestimony } from "./submit-testimony.ts";

/** What anybody may send: the form's channel, now, for themselves or someone they stand for. */
const PublicSubmission = Submission.extend({
	channel: z.literal("form").default("form"),
	receivedAt: z.never().optional(),
	capacity: ConsentCapacity.exclude(["operator-attested"]).default("self"),
});

const Choice = z.object({ value: z.string(), label: z.string() });
const PublicForm = z.object({
	language: z.string(),
	longestText: z.int(),
	consentText: z.string(),
	consentTextHash: z.string(),
	purposes: z.array(
		z.object({ purpose: z.string(), question: z.string(), meaning: z.string(), required: z.boolean() }),
	),
	choices: z.record(z.string(), z.array(Choice)),
});

const choices = (labels: Readonly<Record<string, string>>) =>
	Object.entries(labels).map(([value, label]) => ({ value, label }));

function publicForm(): z.infer<typeof PublicForm> {
	return {
		language: FORM_CONSENT_TEXT.language,
		longestText: LONGEST_TEXT,
		consentText: FORM_CONSENT_TEXT.body,
		consentTextHash: consentTextHash(FORM_CONSENT_TEXT),
		purposes: ASKED_PURPOSES.map((purpose) => ({
			purpose,
			...CONSENT_QUESTIONS[purpose],
			required: purpose === "count",
		})),
		choices: {
			witnessRole: choices(WITNESS_ROLE_LABELS),
			province: choices(PROVINCE_LABELS),
			witnessAge: choices(AGE_BAND_LABELS),
			concernedAge: choices(AGE_BAND_LABELS),
			careSetting: choices(CARE_SETTING_LABELS),
			language: choices(LANGUAGE_LABELS),
		},
	};
}

const answers = (description: string, schema: z.ZodType) => ({
	description,
	content: { "application/json": { schema: resolver(schema) } },
});

/** `/api/public`: the form and its sending as JSON, for whoever builds another door. */
export function publicRoute(context: () => IntakeContext) {
	return new Hono()
		.get(
			"/form",
			describeRoute({
				summary: "What the form asks, word for word",
				responses: { 200: answers("The form", PublicForm) },
			}),
			(c) => c.json(publicForm(), 200),
		)
		.post(
			"/testimonies",
			describeRoute({
				summary: "Send a testimony; sending it again answers the same receipt",
				responses: { 201: answers("The receipt, shown once", SubmissionReceipt) },
			}),
			bodyLimit("json"),
			validated("json", PublicSubmission),
			async (c) => {
				const submission = c.req.valid("json");
				if (!submission.consents.some(({ purpose, granted }) => purpose === "count" && granted)) {
					throw new Refusal("consent-missing");
				}
				return c.json(SubmissionReceipt.parse(await submitTestimony(context(), submission)), 201);
			},
		);
}

import { ConsentCapacity, ConsentChoice, Purpose } from "@portevoix/data/vocabulary/consent";
import { Submission, SubmissionReceipt } from "@portevoix/data/vocabulary/submission";
import { Channel, TestimonyFacts } from "@portevoix/data/vocabulary/testimony";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { DONE, Done } from "../http/done.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { withdrawTestimony } from "../withdrawal/withdraw-testimony.ts";
import { findTestimony } from "./find-testimony.ts";
import { listTestimonies } from "./list-testimonies.ts";
import { recordBasis } from "./record-basis.ts";
import { recordConsent } from "./record-consent.ts";
import { showTestimony } from "./show-testimony.ts";
import { submitTestimony } from "./submit-testimony.ts";

const Page = z.object({
	page: z.coerce.number().int().min(1).max(100_000).default(1),
	limit: z.coerce.number().int().min(1).max(200).default(50),
});

const Listed = z.object({
	id: z.string(),
	reference: z.string(),
	channel: z.string(),
	receivedAt: z.string(),
	status: z.enum(["withdrawn", "quarantined", "to-mask", "to-code", "coded"]),
});

const Testimonies = z.object({
	page: z.int(),
	limit: z.int(),
	/** Whether there is a next page. */
	more: z.boolean(),
	testimonies: z.array(Listed),
});

const Shown = Listed.extend({ facts: TestimonyFacts, uses: z.array(Purpose).readonly() });

/** What a member of staff types for somebody: a group is imported, not typed. */
const Entry = Submission.extend({ channel: Channel.exclude(["group"]) });

const Consents = z.object({
	choices: z.array(ConsentChoice).min(1).max(20),
	consentTextHash: Submission.shape.consentTextHash,
	givenBy: z.enum(["witness", "parent", "representative"]).default("witness"),
	capacity: ConsentCapacity.default("self"),
	channel: Channel,
});

const Reason = z.object({ reason: z.string().trim().min(1).max(500) });

const Withdrawn = z.object({
	reference: z.string(),
	withdrawnAt: z.string(),
	quotedIn: z.array(z.object({ citationId: z.string(), plaidoyerId: z.string() })).readonly(),
});

/** Testimonies as staff receives and keeps them; their words are behind `masking.route.ts`. */
export function testimonyRoute() {
	return new Hono()
		.get(
			"/testimonies",
			guard("testimony.list"),
			answers(200, Testimonies),
			validated("query", Page),
			async (c) => {
				const { page, limit } = c.req.valid("query");
				const found = await listTestimonies(c.var.context, { limit: limit + 1, offset: (page - 1) * limit });
				const testimonies = found.slice(0, limit);
				return c.json(
					{ page, limit, more: found.length > limit, testimonies } satisfies z.infer<typeof Testimonies>,
					200,
				);
			},
		)
		.get(
			"/testimonies/:id",
			guard("testimony.read"),
			answers(200, Shown),
			validated("param", PathId),
			async (c) => {
				const shown = await showTestimony(c.var.context, c.req.valid("param").id);
				return c.json(shown satisfies z.infer<typeof Shown>, 200);
			},
		)
		.post(
			"/testimonies",
			guard("testimony.submit"),
			answers(201, SubmissionReceipt),
			validated("json", Entry),
			async (c) => {
				const stored = await submitTestimony(c.var.context, c.req.valid("json"));
				return c.json(SubmissionReceipt.parse(stored), 201);
			},
		)
		.post(
			"/testimonies/:id/consents",
			guard("consent.record"),
			answers(201, Done),
			validated("param", PathId),
			validated("json", Consents),
			async (c) => {
				const { id } = await findTestimony(c.var.context.store.db, c.req.valid("param").id);
				await recordConsent(c.var.context, { ...c.req.valid("json"), testimonyId: id });
				return c.json(DONE, 201);
			},
		)
		.post(
			"/testimonies/:id/basis",
			guard("basis.record"),
			answers(201, Done),
			validated("param", PathId),
			validated("json", Reason),
			async (c) => {
				const { id } = await findTestimony(c.var.context.store.db, c.req.valid("param").id);
				await recordBasis(c.var.context, id, c.req.valid("json").reason);
				return c.json(DONE, 201);
			},
		)
		.post(
			"/testimonies/:id/withdrawal",
			guard("testimony.withdraw"),
			answers(200, Withdrawn),
			validated("param", PathId),
			validated("json", Reason),
			async (c) => {
				const withdrawal = await withdrawTestimony(
					c.var.context,
					c.req.valid("param").id,
					c.req.valid("json").reason,
				);
				return c.json(withdrawal satisfies z.infer<typeof Withdrawn>, 200);
			},
		);
}

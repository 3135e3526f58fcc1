import { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { MaskDecision, MaskProposal } from "@portevoix/data/vocabulary/identifier";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { DONE, Done } from "../http/done.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { approvePseudonymisation } from "./approve-pseudonymisation.ts";
import { confirmSecondReading } from "./confirm-second-reading.ts";
import { proposePseudonymisation } from "./propose-pseudonymisation.ts";
import { readWorkingText } from "./read-working-text.ts";

const Proposed = z.object({
	sourceId: z.string(),
	body: z.string(),
	frames: z.array(PassageFrame).readonly(),
	masks: z.array(MaskProposal).readonly(),
});

const Decisions = z.object({
	masks: z.array(MaskDecision).max(20_000),
	reason: z.enum(["missed-identifier", "correction"]).optional(),
});

const Approved = z.object({ workingTextId: z.string(), version: z.int() });

const Text = z.object({
	workingTextId: z.string(),
	version: z.int(),
	body: z.string(),
	frames: z.array(PassageFrame).readonly(),
	approvedAt: z.string(),
	/** Whether a second person confirmed it. */
	secondRead: z.boolean(),
});

/** From the original, which only maskers and the officer see, to the text that the others read. */
export function maskingRoute() {
	return new Hono()
		.get(
			"/testimonies/:id/proposal",
			guard("original.read"),
			answers(200, Proposed),
			validated("param", PathId),
			async (c) => {
				const proposal = await proposePseudonymisation(c.var.context, c.req.valid("param").id);
				return c.json(proposal satisfies z.infer<typeof Proposed>, 200);
			},
		)
		.post(
			"/testimonies/:id/approval",
			guard("pseudonymisation.approve"),
			answers(201, Approved),
			validated("param", PathId),
			validated("json", Decisions),
			async (c) => {
				const { masks, reason } = c.req.valid("json");
				const { workingTextId, version } = await approvePseudonymisation(c.var.context, {
					testimony: c.req.valid("param").id,
					masks,
					...(reason === undefined ? {} : { reason }),
				});
				return c.json({ workingTextId, version } satisfies z.infer<typeof Approved>, 201);
			},
		)
		.post(
			"/testimonies/:id/second-reading",
			guard("second-reading.confirm"),
			answers(201, Done),
			validated("param", PathId),
			async (c) => {
				await confirmSecondReading(c.var.context, c.req.valid("param").id);
				return c.json(DONE, 201);
			},
		)
		.get(
			"/testimonies/:id/text",
			guard("testimony.read"),
			answers(200, Text),
			validated("param", PathId),
			async (c) => {
				const { db } = c.var.context.store;
				const { source_id } = await findLivingTestimony(db, c.req.valid("param").id);
				const text = await readWorkingText(db, source_id);
				return c.json(
					{
						workingTextId: text.id,
						version: text.version,
						body: text.body,
						frames: text.frames,
						approvedAt: text.approved_at,
						secondRead: text.second_read_at !== null,
					} satisfies z.infer<typeof Text>,
					200,
				);
			},
		);
}

import { Purpose } from "@portevoix/data/vocabulary/consent";
import { IdentifierKind } from "@portevoix/data/vocabulary/identifier";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { listMaskingQueue } from "./list-masking-queue.ts";
import { showMasking } from "./show-masking.ts";

const Asked = z.object({
	state: z.enum(["to-mask", "masked", "second-reading"]).default("to-mask"),
	page: z.coerce.number().int().min(1).max(100_000).default(1),
	limit: z.coerce.number().int().min(1).max(200).default(50),
});

const Head = z.object({
	id: z.string(),
	reference: z.string(),
	channel: z.string(),
	receivedAt: z.string(),
	voices: z.int().nonnegative(),
	version: z.int().nullable(),
	approvedAt: z.string().nullable(),
	approvedBy: z.string().nullable(),
});

const Queue = z.object({
	counts: z.object({
		toMask: z.int().nonnegative(),
		masked: z.int().nonnegative(),
		/** Masked by somebody else, not yet read a second time. */
		secondReading: z.int().nonnegative(),
	}),
	more: z.boolean(),
	sources: z
		.array(
			Head.extend({
				words: z.int().nonnegative(),
				/** Whether `words` is estimated from the length of what is sealed. */
				estimated: z.boolean(),
				quarantined: z.boolean(),
				secondRead: z.boolean(),
			}),
		)
		.readonly(),
});

const Shown = Head.extend({
	status: z.enum(["withdrawn", "quarantined", "to-mask", "to-code", "coded"]),
	uses: z.array(Purpose).readonly(),
	mine: z.boolean(),
	secondReadAt: z.string().nullable(),
	secondReadBy: z.string().nullable(),
	masks: z
		.array(z.object({ start: z.int(), end: z.int(), kind: IdentifierKind, replacement: z.string() }))
		.readonly(),
});

/** What the page « Masquer » needs beside originals and texts: the queue, and where a testimony stands. */
export function maskingDeskRoute() {
	return new Hono()
		.get(
			"/masking-queue",
			guard("testimony.list"),
			answers(200, Queue),
			validated("query", Asked),
			async (c) => {
				const { state, page, limit } = c.req.valid("query");
				const queue = await listMaskingQueue(c.var.context, state, { limit, offset: (page - 1) * limit });
				return c.json(queue satisfies z.infer<typeof Queue>, 200);
			},
		)
		.get(
			"/testimonies/:id/masking",
			guard("testimony.read"),
			answers(200, Shown),
			validated("param", PathId),
			async (c) => {
				const shown = await showMasking(c.var.context, c.req.valid("param").id);
				return c.json(shown satisfies z.infer<typeof Shown>, 200);
			},
		);
}

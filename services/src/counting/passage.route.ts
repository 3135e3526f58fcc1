import { CodeKey, Stance } from "@portevoix/data/vocabulary/code";
import { Channel } from "@portevoix/data/vocabulary/testimony";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { validated } from "../http/validated.ts";
import { findPassages } from "./find-passages.ts";
import { QUOTABLE_STATES } from "./quotable-state.ts";

/** What is looked for: words, a code, or both; everything else narrows. */
const Asked = z
	.object({
		q: z.string().trim().min(1).max(200).optional(),
		code: CodeKey.optional(),
		stance: Stance.optional(),
		channel: Channel.optional(),
		collectedBy: z.string().min(1).max(200).optional(),
		starred: z.enum(["true"]).optional(),
		page: z.coerce.number().int().min(1).max(10_000).default(1),
		limit: z.coerce.number().int().min(1).max(100).default(20),
	})
	.refine(({ q, code }) => q !== undefined || code !== undefined);

const Place = z.object({ start: z.int(), end: z.int() });
const Passages = z.object({
	found: z.int().nonnegative(),
	passages: z.array(
		z.object({
			testimonyId: z.string(),
			reference: z.string(),
			channel: z.string(),
			receivedAt: z.string(),
			collectedBy: z.string().nullable(),
			workingTextId: z.string(),
			frame: Place,
			words: z.string(),
			matches: z.array(Place).readonly(),
			codings: z
				.array(
					Place.extend({ id: z.string(), code: z.string(), stance: Stance.nullable(), starred: z.boolean() }),
				)
				.readonly(),
			quotable: z.enum(QUOTABLE_STATES),
		}),
	),
});

/** What witnesses said, found by words or by code, with its codes and what may be done with it. */
export function passageRoute() {
	return new Hono().get(
		"/passages",
		guard("excerpt.search"),
		answers(200, Passages),
		validated("query", Asked),
		async (c) => {
			const { q, starred, page, limit, ...rest } = c.req.valid("query");
			const question = { ...rest, words: q, starred: starred === "true" };
			const found = await findPassages(c.var.context, question, { limit, offset: (page - 1) * limit });
			return c.json(found satisfies z.infer<typeof Passages>, 200);
		},
	);
}

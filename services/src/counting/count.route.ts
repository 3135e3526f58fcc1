import { CountQuery, CountResult } from "@portevoix/data/vocabulary/count";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { Made } from "../http/made.ts";
import { validated } from "../http/validated.ts";
import { countCorpus } from "./count-corpus.ts";
import { freezeCount } from "./freeze-count.ts";
import { searchExcerpts } from "./search-excerpts.ts";

const Question = z.object({
	q: z.string().trim().min(1).max(200),
	limit: z.coerce.number().int().min(1).max(200).default(50),
});

const Place = z.object({ start: z.int(), end: z.int() });
const Excerpts = z.object({
	excerpts: z.array(
		z.object({
			testimonyId: z.string(),
			reference: z.string(),
			workingTextId: z.string(),
			frame: Place,
			words: z.string(),
			matches: z.array(Place).readonly(),
		}),
	),
});

/** Questions to the corpus: how many, and in which words. */
export function countRoute() {
	return new Hono()
		.post(
			"/counts",
			guard("count.read"),
			answers(200, CountResult),
			validated("json", CountQuery),
			async (c) => {
				const result = await countCorpus(c.var.context, c.req.valid("json"));
				return c.json(result satisfies z.infer<typeof CountResult>, 200);
			},
		)
		.post(
			"/counts/internal",
			guard("count.read-internal"),
			answers(200, CountResult),
			validated("json", CountQuery),
			async (c) => {
				const result = await countCorpus(c.var.context, c.req.valid("json"), { internal: true });
				return c.json(result satisfies z.infer<typeof CountResult>, 200);
			},
		)
		.post(
			"/counts/frozen",
			guard("count.freeze"),
			answers(201, Made),
			validated("json", CountQuery),
			async (c) => {
				const id = await freezeCount(c.var.context, c.req.valid("json"));
				return c.json({ id } satisfies z.infer<typeof Made>, 201);
			},
		)
		.get(
			"/excerpts",
			guard("excerpt.search"),
			answers(200, Excerpts),
			validated("query", Question),
			async (c) => {
				const { q, limit } = c.req.valid("query");
				const excerpts = await searchExcerpts(c.var.context, q, limit);
				return c.json({ excerpts } satisfies z.infer<typeof Excerpts>, 200);
			},
		);
}

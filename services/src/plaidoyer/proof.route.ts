import { CodeKey, Stance } from "@portevoix/data/vocabulary/code";
import { CountQuery } from "@portevoix/data/vocabulary/count";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { CountShown } from "./count-shown.ts";
import { listProofs } from "./list-proofs.ts";
import { listQuotable } from "./list-quotable.ts";
import { previewCount } from "./preview-count.ts";

const Asked = z.object({
	code: CodeKey,
	stance: Stance.optional(),
	q: z.string().trim().max(200).optional(),
	limit: z.coerce.number().int().min(1).max(200).default(100),
});

const Quotable = z.object({
	passages: z.array(
		z.object({
			id: z.string(),
			testimonyId: z.string(),
			reference: z.string(),
			start: z.int(),
			end: z.int(),
			words: z.string(),
			code: z.string(),
			stance: Stance.nullable(),
			attribution: z.string(),
			uses: z.array(z.string()).readonly(),
			refusal: z.enum(["consent-does-not-cover", "second-reading-missing"]).nullable(),
			citationId: z.string().nullable(),
		}),
	),
});

const Proofs = z.object({
	proofs: z.array(
		z.union([
			z.object({
				kind: z.literal("count"),
				id: z.string(),
				citedAt: z.string(),
				query: CountQuery,
				conditions: z.array(z.string()).readonly(),
				frozen: z.boolean(),
				codebookVersion: z.int(),
			}),
			z.object({
				kind: z.literal("excerpt"),
				id: z.string(),
				citedAt: z.string(),
				reference: z.string(),
				uses: z.array(z.string()).readonly(),
				edited: z.boolean(),
			}),
		]),
	),
});

/** What a writer can still cite, and where what is cited comes from. */
export function proofRoute() {
	return new Hono()
		.get(
			"/plaidoyers/:id/quotable",
			guard("plaidoyer.read"),
			answers(200, Quotable),
			validated("param", PathId),
			validated("query", Asked),
			async (c) => {
				const { code, stance, q, limit } = c.req.valid("query");
				const passages = await listQuotable(c.var.context, {
					plaidoyerId: c.req.valid("param").id,
					code,
					limit,
					...(stance === undefined ? {} : { stance }),
					...(q === undefined || q === "" ? {} : { words: q }),
				});
				return c.json({ passages } satisfies z.infer<typeof Quotable>, 200);
			},
		)
		.get(
			"/plaidoyers/:id/citations",
			guard("plaidoyer.read"),
			answers(200, Proofs),
			validated("param", PathId),
			async (c) => {
				const proofs = await listProofs(c.var.context, c.req.valid("param").id);
				return c.json({ proofs } satisfies z.infer<typeof Proofs>, 200);
			},
		)
		.post(
			"/plaidoyers/:id/counts",
			guard("plaidoyer.read"),
			answers(200, CountShown),
			validated("param", PathId),
			validated("json", CountQuery),
			async (c) => {
				const shown = await previewCount(c.var.context, c.req.valid("param").id, c.req.valid("json"));
				return c.json(shown satisfies z.infer<typeof CountShown>, 200);
			},
		);
}

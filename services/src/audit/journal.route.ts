import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { validated } from "../http/validated.ts";
import { searchJournal } from "./search-journal.ts";
import { verifyAuditChain } from "./verify-audit-chain.ts";

const Asked = z.object({
	actor: z.string().min(1).max(64).optional(),
	action: z.string().min(1).max(64).optional(),
	before: z.coerce.number().int().min(1).optional(),
	limit: z.coerce.number().int().min(1).max(200).default(50),
});

const Journal = z.object({
	entries: z
		.array(
			z.object({
				seq: z.int(),
				at: z.string(),
				actor: z.string(),
				name: z.string().nullable(),
				role: z.string(),
				action: z.string(),
				entity: z.string(),
				entityId: z.string(),
				reference: z.string().nullable(),
				reason: z.string(),
			}),
		)
		.readonly(),
	more: z.boolean(),
	actors: z.array(z.object({ id: z.string(), name: z.string().nullable() })).readonly(),
	actions: z.array(z.string()).readonly(),
});

/** The numbers of the entries that do not hold. */
const Verified = z.object({ broken: z.array(z.int()), at: z.string() });

/** The log to search, and the proof that nobody touched it. */
export function journalRoute() {
	return new Hono()
		.get("/journal", guard("audit.read"), answers(200, Journal), validated("query", Asked), async (c) => {
			const journal = await searchJournal(c.var.context, c.req.valid("query"));
			return c.json(journal satisfies z.infer<typeof Journal>, 200);
		})
		.get("/journal/verification", guard("audit.read"), answers(200, Verified), async (c) => {
			const { store, keys, now } = c.var.context;
			const broken = await verifyAuditChain(store.db, keys.auditKey);
			return c.json({ broken, at: now().toISOString() } satisfies z.infer<typeof Verified>, 200);
		});
}

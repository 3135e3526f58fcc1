import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { validated } from "../http/validated.ts";
import { listAuditEntries } from "./list-audit-entries.ts";

const Newest = z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) });

const AuditEntries = z.object({
	entries: z.array(
		z.object({
			seq: z.int(),
			at: z.string(),
			actor: z.string(),
			role: z.string(),
			action: z.string(),
			entity: z.string(),
			entityId: z.string(),
			reason: z.string(),
		}),
	),
});

/** Who did what. */
export function auditRoute() {
	return new Hono().get(
		"/audit",
		guard("audit.read"),
		answers(200, AuditEntries),
		validated("query", Newest),
		async (c) => {
			const entries = await listAuditEntries(c.var.context, c.req.valid("query").limit);
			return c.json({ entries } satisfies z.infer<typeof AuditEntries>, 200);
		},
	);
}

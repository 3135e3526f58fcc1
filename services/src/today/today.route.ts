import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { readToday } from "./read-today.ts";

const Count = z.int().nonnegative();
const Waiting = z.object({ count: Count, oldest: z.string().nullable() });

const Today = z.object({
	toMask: Waiting.optional(),
	quarantined: Waiting.optional(),
	toCode: Waiting.optional(),
	suggestions: z.object({ count: Count, testimonies: Count }).optional(),
	secondReadings: Waiting.optional(),
	plaidoyers: z
		.array(z.object({ id: z.string(), title: z.string(), staleCounts: Count, withdrawnQuotes: Count }))
		.optional(),
	lastBatch: z
		.object({
			id: z.string(),
			fileName: z.string(),
			createdAt: z.string(),
			undoneAt: z.string().nullable(),
			accepted: Count,
			quarantined: Count,
		})
		.nullable()
		.optional(),
	received: z.array(z.object({ channel: z.string(), count: Count })).optional(),
	withdrawn: Count.optional(),
});

/** What waits for whoever is signed in. Parts that their roles do not reach are absent. */
export function todayRoute() {
	return new Hono().get("/today", guard("signed-in"), answers(200, Today), async (c) => {
		const { lastBatch, plaidoyers, received, ...parts } = await readToday(c.var.context);
		const today: z.infer<typeof Today> = {
			...parts,
			...(plaidoyers === undefined ? {} : { plaidoyers: [...plaidoyers] }),
			...(received === undefined ? {} : { received: [...received] }),
		};
		if (lastBatch !== undefined) today.lastBatch = lastBatch && shortBatch(lastBatch);
		return c.json(today, 200);
	});
}

function shortBatch({
	id,
	fileName,
	createdAt,
	undoneAt,
	report: { accepted, quarantined },
}: NonNullable<Awaited<ReturnType<typeof readToday>>["lastBatch"]>) {
	return { id, fileName, createdAt, undoneAt, accepted, quarantined };
}

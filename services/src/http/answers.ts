import { describeRoute, resolver } from "hono-openapi";
import type { z } from "zod";

/**
 * What a route answers when all goes well, for the reference. What the route does is said in `wording/api.fr.ts`; who may
 * call it is read from its guard; refusals are the same everywhere (`apiDocument` adds the three).
 */
export function answers(status: 200 | 201, schema: z.ZodType) {
	const content = { "application/json": { schema: resolver(schema, { options: { io: "output" } }) } };
	return describeRoute({ responses: { [status]: { description: "", content } } });
}

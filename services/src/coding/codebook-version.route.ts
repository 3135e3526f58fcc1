import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { listCodebookVersions } from "./list-codebook-versions.ts";

const Versions = z.object({
	versions: z.array(z.object({ version: z.int(), publishedAt: z.string(), note: z.string() })),
});

/** The history of the codebook. */
export function codebookVersionRoute() {
	return new Hono().get("/codebook/versions", guard("codebook.read"), answers(200, Versions), async (c) => {
		const versions = await listCodebookVersions(c.var.context);
		return c.json({ versions } satisfies z.infer<typeof Versions>, 200);
	});
}

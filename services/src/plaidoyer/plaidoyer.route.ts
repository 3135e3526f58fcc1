import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import type { HttpSettings } from "../http/http-settings.ts";
import { Made } from "../http/made.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { createPlaidoyer } from "./create-plaidoyer.ts";
import { listPlaidoyers } from "./list-plaidoyers.ts";
import { newDocument } from "./new-document.ts";
import { readDraft } from "./read-draft.ts";
import { saveDraft } from "./save-draft.ts";

const Plaidoyers = z.object({ plaidoyers: z.array(z.object({ id: z.string(), title: z.string() })) });
const NewPlaidoyer = z.object({ title: z.string().trim().min(1).max(200) });

const Draft = z.object({
	id: z.string(),
	title: z.string(),
	language: z.string(),
	corpusId: z.string().nullable(),
	revision: z.int(),
	savedAt: z.string(),
	document: PlaidoyerDocument,
});

/** What the writer changed, and the revision that was changed. */
const Revised = z.object({ baseRevision: z.int().positive(), document: PlaidoyerDocument });
const Revision = z.object({ revision: z.int() });

/** The plaidoyers and their drafts. */
export function plaidoyerRoute(settings: Pick<HttpSettings, "federation">) {
	return new Hono()
		.get("/plaidoyers", guard("plaidoyer.read"), answers(200, Plaidoyers), async (c) => {
			const plaidoyers = await listPlaidoyers(c.var.context);
			return c.json({ plaidoyers } satisfies z.infer<typeof Plaidoyers>, 200);
		})
		.post(
			"/plaidoyers",
			guard("plaidoyer.write"),
			answers(201, Made),
			validated("json", NewPlaidoyer),
			async (c) => {
				const { context } = c.var;
				const { title } = c.req.valid("json");
				const document = newDocument(title, settings.federation, context.now(), context.newId);
				const id = await createPlaidoyer(context, { title, document });
				return c.json({ id } satisfies z.infer<typeof Made>, 201);
			},
		)
		.get(
			"/plaidoyers/:id",
			guard("plaidoyer.read"),
			answers(200, Draft),
			validated("param", PathId),
			async (c) => {
				const draft = await readDraft(c.var.context.store.db, c.req.valid("param").id);
				return c.json(draft satisfies z.infer<typeof Draft>, 200);
			},
		)
		.put(
			"/plaidoyers/:id",
			guard("plaidoyer.write"),
			answers(200, Revision),
			validated("param", PathId),
			validated("json", Revised),
			async (c) => {
				const plaidoyerId = c.req.valid("param").id;
				const revision = await saveDraft(c.var.context, { plaidoyerId, ...c.req.valid("json") });
				return c.json({ revision } satisfies z.infer<typeof Revision>, 200);
			},
		);
}

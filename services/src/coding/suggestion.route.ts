import { Stance } from "@portevoix/data/vocabulary/code";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { readWorkingText } from "../pseudonymisation/read-working-text.ts";
import { decideSuggestion } from "./decide-suggestion.ts";
import { explainSuggestions } from "./explain-suggestions.ts";
import { listOpenSuggestions } from "./list-codings.ts";
import { makeSuggestions } from "./make-suggestions.ts";

const Suggestions = z.object({
	suggestions: z.array(
		z.object({
			id: z.string(),
			start: z.int(),
			end: z.int(),
			code: z.string(),
			stance: Stance.nullable(),
			score: z.number(),
			/** The words that caused it, read again from the text. */
			words: z.array(z.object({ start: z.int(), end: z.int() })).readonly(),
		}),
	),
});

const Open = z.object({ open: z.int().nonnegative() });
const Decision = z.object({ decision: z.enum(["accept", "refuse"]), stance: Stance.optional() });
/** The coding that came of it; null when it was refused. */
const Decided = z.object({ coding: z.string().nullable() });

/** What the program thinks a text speaks of, until a person decides. */
export function suggestionRoute() {
	return new Hono()
		.get(
			"/testimonies/:id/suggestions",
			guard("suggestion.decide"),
			answers(200, Suggestions),
			validated("param", PathId),
			async (c) => {
				const { db } = c.var.context.store;
				const testimony = await findLivingTestimony(db, c.req.valid("param").id);
				const text = await readWorkingText(db, testimony.source_id);
				const open = await listOpenSuggestions(db, text.id, testimony.id);
				const suggestions = explainSuggestions(text, testimony.id, open);
				return c.json({ suggestions } satisfies z.infer<typeof Suggestions>, 200);
			},
		)
		.post(
			"/testimonies/:id/suggestions",
			guard("suggestion.make"),
			answers(201, Open),
			validated("param", PathId),
			async (c) => {
				const open = await makeSuggestions(c.var.context, c.req.valid("param").id);
				return c.json({ open } satisfies z.infer<typeof Open>, 201);
			},
		)
		.post(
			"/suggestions/:id/decision",
			guard("suggestion.decide"),
			answers(201, Decided),
			validated("param", PathId),
			validated("json", Decision),
			async (c) => {
				const { decision, stance } = c.req.valid("json");
				const coding = await decideSuggestion(c.var.context, c.req.valid("param").id, decision, stance);
				return c.json({ coding } satisfies z.infer<typeof Decided>, 201);
			},
		);
}

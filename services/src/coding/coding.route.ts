import { CodeEntry, CodeKey, Stance } from "@portevoix/data/vocabulary/code";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { DONE, Done } from "../http/done.ts";
import { Made } from "../http/made.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { applyCode } from "./apply-code.ts";
import { endCoding } from "./end-coding.ts";
import { finishReading, reopenReading } from "./finish-reading.ts";
import { listCodings } from "./list-codings.ts";
import { readCodebook } from "./read-codebook.ts";
import { undoEnd } from "./undo-end.ts";

const Codebook = z.object({
	id: z.string(),
	version: z.int(),
	publishedAt: z.string(),
	codes: z.array(CodeEntry).readonly(),
});

const Codings = z.object({
	codings: z.array(
		z.object({
			id: z.string(),
			start: z.int(),
			end: z.int(),
			exact: z.string(),
			code: z.string(),
			stance: Stance.nullable(),
			coderId: z.string(),
			starred: z.boolean(),
		}),
	),
});

/** A code on a passage; offsets in code points of the working text. */
const Application = z.object({
	code: CodeKey,
	start: z.int().nonnegative(),
	end: z.int().positive(),
	stance: Stance.optional(),
});

const Reason = z.object({ reason: z.string().trim().max(200).default("") });

/** The codebook, codes on passages, and « terminé ». */
export function codingRoute() {
	return new Hono()
		.get("/codebook", guard("codebook.read"), answers(200, Codebook), async (c) => {
			const codebook = await readCodebook(c.var.context.store.db);
			return c.json(codebook satisfies z.infer<typeof Codebook>, 200);
		})
		.get(
			"/testimonies/:id/codings",
			guard("testimony.read"),
			answers(200, Codings),
			validated("param", PathId),
			async (c) => {
				const { db } = c.var.context.store;
				const { id } = await findLivingTestimony(db, c.req.valid("param").id);
				return c.json({ codings: await listCodings(db, id) } satisfies z.infer<typeof Codings>, 200);
			},
		)
		.post(
			"/testimonies/:id/codings",
			guard("code.apply"),
			answers(201, Made),
			validated("param", PathId),
			validated("json", Application),
			async (c) => {
				const { start, end, ...application } = c.req.valid("json");
				const testimony = c.req.valid("param").id;
				const id = await applyCode(c.var.context, { ...application, testimony, span: { start, end } });
				return c.json({ id } satisfies z.infer<typeof Made>, 201);
			},
		)
		.post(
			"/codings/:id/end",
			guard("code.apply"),
			answers(201, Done),
			validated("param", PathId),
			validated("json", Reason),
			async (c) => {
				await endCoding(c.var.context, c.req.valid("param").id, c.req.valid("json").reason);
				return c.json(DONE, 201);
			},
		)
		.post(
			"/codings/:id/restore",
			guard("code.apply"),
			answers(201, Made),
			validated("param", PathId),
			async (c) => {
				const id = await undoEnd(c.var.context, c.req.valid("param").id);
				return c.json({ id } satisfies z.infer<typeof Made>, 201);
			},
		)
		.post(
			"/testimonies/:id/reading",
			guard("reading.finish"),
			answers(201, Done),
			validated("param", PathId),
			async (c) => {
				await finishReading(c.var.context, c.req.valid("param").id);
				return c.json(DONE, 201);
			},
		)
		.delete(
			"/testimonies/:id/reading",
			guard("reading.finish"),
			answers(200, Done),
			validated("param", PathId),
			async (c) => {
				await reopenReading(c.var.context, c.req.valid("param").id);
				return c.json(DONE, 200);
			},
		);
}

import { CodeKey, Stance } from "@portevoix/data/vocabulary/code";
import { Purpose } from "@portevoix/data/vocabulary/consent";
import { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { TestimonyFacts } from "@portevoix/data/vocabulary/testimony";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { DONE, Done } from "../http/done.ts";
import { Made } from "../http/made.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { listCodingQueue } from "./list-coding-queue.ts";
import { readCodingSheet } from "./read-coding-sheet.ts";
import { reopenSuggestion } from "./reopen-suggestion.ts";
import { replaceCoding } from "./replace-coding.ts";
import { starCoding } from "./star-coding.ts";
import { unstarCoding } from "./unstar-coding.ts";

const Asked = z.object({
	state: z.enum(["to-code", "coded"]).default("to-code"),
	/** A code: testimonies coded with it or below it, or with an open suggestion of it. */
	theme: CodeKey.optional(),
	/** The association that collected it. */
	organisation: z.string().min(1).max(64).optional(),
	page: z.coerce.number().int().min(1).max(100_000).default(1),
	limit: z.coerce.number().int().min(1).max(200).default(50),
});

const Queue = z.object({
	toCode: z.int().nonnegative(),
	coded: z.int().nonnegative(),
	more: z.boolean(),
	testimonies: z
		.array(
			z.object({
				id: z.string(),
				reference: z.string(),
				channel: z.string(),
				receivedAt: z.string(),
				words: z.int().nonnegative(),
				turns: z.int().nonnegative(),
				passages: z.int().nonnegative(),
				suggestions: z.int().nonnegative(),
			}),
		)
		.readonly(),
	organisations: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
});

const Stretch = z.object({ start: z.int(), end: z.int() });
const Passage = Stretch.extend({ id: z.string(), code: z.string(), stance: Stance.nullable() });

const Sheet = z.object({
	testimony: z.object({
		id: z.string(),
		reference: z.string(),
		channel: z.string(),
		receivedAt: z.string(),
		status: z.string(),
		facts: TestimonyFacts,
		uses: z.array(Purpose).readonly(),
	}),
	workingTextId: z.string(),
	version: z.int(),
	body: z.string(),
	frames: z.array(PassageFrame).readonly(),
	sentences: z.array(Stretch).readonly(),
	codings: z
		.array(
			Passage.extend({
				exact: z.string(),
				coderId: z.string(),
				coderName: z.string().nullable(),
				starred: z.boolean(),
			}),
		)
		.readonly(),
	suggestions: z.array(Passage.extend({ score: z.number(), words: z.array(Stretch).readonly() })).readonly(),
	finishedAt: z.string().nullable(),
});

/** What changes of a coding; `stance: null` takes the stance away. */
const Change = z
	.object({
		code: CodeKey.optional(),
		stance: Stance.nullable().optional(),
		span: z.object({ start: z.int().nonnegative(), end: z.int().positive() }).optional(),
	})
	.refine((change) => Object.keys(change).length > 0);

/** What the page « Coder » needs beside single codings: the queue, one testimony whole, and taking acts back. */
export function codingDeskRoute() {
	return new Hono()
		.get(
			"/coding-queue",
			guard("testimony.list"),
			answers(200, Queue),
			validated("query", Asked),
			async (c) => {
				const { page, limit, ...filter } = c.req.valid("query");
				const queue = await listCodingQueue(c.var.context, filter, { limit, offset: (page - 1) * limit });
				return c.json(queue satisfies z.infer<typeof Queue>, 200);
			},
		)
		.get(
			"/testimonies/:id/coding-sheet",
			guard("suggestion.decide"),
			answers(200, Sheet),
			validated("param", PathId),
			async (c) => {
				const sheet = await readCodingSheet(c.var.context, c.req.valid("param").id);
				return c.json(sheet satisfies z.infer<typeof Sheet>, 200);
			},
		)
		.post(
			"/codings/:id/replacement",
			guard("code.apply"),
			answers(201, Made),
			validated("param", PathId),
			validated("json", Change),
			async (c) => {
				const id = await replaceCoding(c.var.context, c.req.valid("param").id, c.req.valid("json"));
				return c.json({ id } satisfies z.infer<typeof Made>, 201);
			},
		)
		.put(
			"/codings/:id/star",
			guard("code.apply"),
			answers(200, Done),
			validated("param", PathId),
			async (c) => {
				await starCoding(c.var.context, c.req.valid("param").id);
				return c.json(DONE, 200);
			},
		)
		.delete(
			"/codings/:id/star",
			guard("code.apply"),
			answers(200, Done),
			validated("param", PathId),
			async (c) => {
				await unstarCoding(c.var.context, c.req.valid("param").id);
				return c.json(DONE, 200);
			},
		)
		.delete(
			"/suggestions/:id/decision",
			guard("suggestion.decide"),
			answers(200, Done),
			validated("param", PathId),
			async (c) => {
				await reopenSuggestion(c.var.context, c.req.valid("param").id);
				return c.json(DONE, 200);
			},
		);
}

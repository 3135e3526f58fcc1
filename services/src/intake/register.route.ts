import { Channel } from "@portevoix/data/vocabulary/testimony";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { validated } from "../http/validated.ts";
import { listRegister } from "./list-register.ts";
import { writeRegister } from "./write-register.ts";

const Status = z.enum(["quarantined", "to-mask", "to-code", "coded", "withdrawn"]);

const Chosen = z.object({
	status: Status.optional(),
	channel: Channel.optional(),
	sort: z.enum(["reference", "channel", "receivedAt", "status"]).default("receivedAt"),
	order: z.enum(["asc", "desc"]).default("desc"),
});

const Page = Chosen.extend({
	page: z.coerce.number().int().min(1).max(100_000).default(1),
	limit: z.coerce.number().int().min(1).max(200).default(50),
});

const Register = z.object({
	total: z.int(),
	pages: z.int(),
	testimonies: z.array(
		z.object({
			id: z.string(),
			reference: z.string(),
			channel: z.string(),
			receivedAt: z.string(),
			status: Status,
		}),
	),
});

const CSV = { description: "", content: { "text/csv": { schema: { type: "string" } } } } as const;

/** The testimonies as a list to sort, filter and take along; never their words. */
export function registerRoute() {
	return new Hono()
		.get(
			"/register",
			guard("testimony.list"),
			answers(200, Register),
			validated("query", Page),
			async (c) => {
				const { page, limit, ...query } = c.req.valid("query");
				const found = await listRegister(c.var.context, query);
				return c.json(
					{
						total: found.length,
						pages: Math.max(1, Math.ceil(found.length / limit)),
						testimonies: found.slice((page - 1) * limit, page * limit),
					} satisfies z.infer<typeof Register>,
					200,
				);
			},
		)
		.get(
			"/register/file",
			guard("testimony.list"),
			describeRoute({ responses: { 200: CSV } }),
			validated("query", Chosen),
			async (c) => {
				const file = writeRegister(await listRegister(c.var.context, c.req.valid("query")));
				return c.body(file, 200, {
					"Content-Type": "text/csv; charset=utf-8",
					"Content-Disposition": 'attachment; filename="temoignages.csv"',
				});
			},
		);
}

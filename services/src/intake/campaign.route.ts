import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { DONE, Done } from "../http/done.ts";
import { Made } from "../http/made.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { addOrganisation } from "./add-organisation.ts";
import { createCampaign } from "./create-campaign.ts";
import { editCampaign } from "./edit-campaign.ts";
import { listCampaigns } from "./list-campaigns.ts";

const Words = z
	.object({
		title: z.string().trim().min(1).max(200),
		purpose: z.string().trim().max(2000),
		opensAt: z.iso.date().nullable(),
		closesAt: z.iso.date().nullable(),
	})
	.refine(({ opensAt, closesAt }) => !opensAt || !closesAt || opensAt <= closesAt, { path: ["closesAt"] });

const Campaigns = z.object({
	campaigns: z.array(
		z.object({
			id: z.string(),
			key: z.string(),
			title: z.string(),
			purpose: z.string(),
			opensAt: z.string().nullable(),
			closesAt: z.string().nullable(),
			state: z.enum(["draft", "published", "closed"]),
		}),
	),
});

const NewOrganisation = z.object({
	name: z.string().trim().min(1).max(200),
	kind: z.enum(["federation", "office", "association", "partner"]),
});

/** Calls for testimonies, and who collects for us. */
export function campaignRoute() {
	return new Hono()
		.get("/campaigns", guard("campaign.write"), answers(200, Campaigns), async (c) => {
			const campaigns = await listCampaigns(c.var.context);
			return c.json({ campaigns } satisfies z.infer<typeof Campaigns>, 200);
		})
		.post("/campaigns", guard("campaign.write"), answers(201, Made), validated("json", Words), async (c) => {
			const id = await createCampaign(c.var.context, c.req.valid("json"));
			return c.json({ id } satisfies z.infer<typeof Made>, 201);
		})
		.put(
			"/campaigns/:id",
			guard("campaign.write"),
			answers(200, Done),
			validated("param", PathId),
			validated("json", Words),
			async (c) => {
				await editCampaign(c.var.context, c.req.valid("param").id, c.req.valid("json"));
				return c.json(DONE, 200);
			},
		)
		.post(
			"/organisations",
			guard("organisation.write"),
			answers(201, Made),
			validated("json", NewOrganisation),
			async (c) => {
				const id = await addOrganisation(c.var.context, c.req.valid("json"));
				return c.json({ id } satisfies z.infer<typeof Made>, 201);
			},
		);
}

import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { DONE, Done } from "../http/done.ts";
import { validated } from "../http/validated.ts";
import { readSetting, writeSetting } from "./settings.ts";

const Settings = z.object({ singleReading: z.boolean() });

/** What the house decided for itself. */
export function settingRoute() {
	return new Hono()
		.get("/settings", guard("setting.write"), answers(200, Settings), async (c) => {
			const singleReading = (await readSetting(c.var.context.store.db, "single_reading")) === "on";
			return c.json({ singleReading } satisfies z.infer<typeof Settings>, 200);
		})
		.put("/settings", guard("setting.write"), answers(200, Done), validated("json", Settings), async (c) => {
			const { singleReading } = c.req.valid("json");
			await writeSetting(c.var.context, "single_reading", singleReading ? "on" : "off");
			return c.json(DONE, 200);
		});
}

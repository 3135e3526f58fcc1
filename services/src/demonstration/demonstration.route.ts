import { Hono } from "hono";
import { z } from "zod";
import type { IntakeContext } from "../context.ts";
import { answers } from "../http/answers.ts";
import { readSetting } from "../settings/settings.ts";
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD } from "./demonstration-accounts.ts";

const SignIns = z.object({
	accounts: z.array(z.object({ name: z.string(), email: z.string(), work: z.string() })),
	password: z.string(),
});

/** The sign-ins of the demonstration, for the door of the desk; nothing at all when it is not loaded. */
export function demonstrationRoute(context: () => IntakeContext) {
	return new Hono().get("/demonstration", answers(200, SignIns), async (c) => {
		const loaded = (await readSetting(context().store.db, "demonstration")) === "loaded";
		const accounts = loaded
			? DEMONSTRATION_ACCOUNTS.map(({ name, email, work }) => ({ name, email, work }))
			: [];
		const told = { accounts, password: loaded ? DEMONSTRATION_PASSWORD : "" };
		return c.json(told satisfies z.infer<typeof SignIns>, 200);
	});
}

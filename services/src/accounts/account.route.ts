import { Role } from "@portevoix/data/vocabulary/role";
import { Hono } from "hono";
import { z } from "zod";
import { answers } from "../http/answers.ts";
import { Made } from "../http/made.ts";
import { validated } from "../http/validated.ts";
import { addAccount } from "./add-account.ts";
import type { Auth } from "./auth.ts";
import { guard } from "./guard.ts";
import { listAccounts } from "./list-accounts.ts";
import { type Action, isAllowed, PERMISSIONS } from "./permission-matrix.ts";

const ACTIONS = Object.keys(PERMISSIONS) as Action[];

const Me = z.object({
	id: z.string(),
	name: z.string(),
	roles: z.array(Role).readonly(),
	actions: z.array(z.string()),
});

const Accounts = z.object({
	accounts: z.array(
		z.object({ id: z.string(), name: z.string(), email: z.string(), roles: z.array(z.string()).readonly() }),
	),
});

/** The length of the password is the verb's to judge: it says what to do. */
const NewAccount = z.object({
	name: z.string().trim().min(1).max(120),
	email: z.email().max(200),
	password: z.string().max(128),
	roles: z.array(Role).min(1).max(9),
});

/** Who am I, who has access, and a new account. */
export function accountRoute(auth: Auth) {
	return new Hono()
		.get("/me", guard("signed-in"), answers(200, Me), (c) => {
			const { id, name, roles } = c.var.account;
			const actions = ACTIONS.filter((action) => isAllowed(c.var.account, action));
			return c.json({ id, name, roles, actions } satisfies z.infer<typeof Me>, 200);
		})
		.get("/accounts", guard("account.list"), answers(200, Accounts), async (c) => {
			const accounts = await listAccounts(c.var.context);
			return c.json({ accounts } satisfies z.infer<typeof Accounts>, 200);
		})
		.post("/accounts", guard("account.add"), answers(201, Made), validated("json", NewAccount), async (c) => {
			const id = await addAccount(c.var.context, auth, c.req.valid("json"));
			return c.json({ id } satisfies z.infer<typeof Made>, 201);
		});
}

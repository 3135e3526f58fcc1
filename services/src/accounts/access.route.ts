import { Role } from "@portevoix/data/vocabulary/role";
import { Hono } from "hono";
import { z } from "zod";
import { answers } from "../http/answers.ts";
import { DONE, Done } from "../http/done.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { endRole } from "./end-role.ts";
import { grantRole } from "./grant-role.ts";
import { guard } from "./guard.ts";
import { inviteAccount } from "./invite-account.ts";
import { listInvitations } from "./list-invitations.ts";
import { PERMISSIONS } from "./permission-matrix.ts";
import { revokeInvitation } from "./revoke-invitation.ts";

const Invitations = z.object({
	invitations: z.array(
		z.object({
			id: z.string(),
			email: z.string(),
			name: z.string(),
			roles: z.array(Role).readonly(),
			invitedAt: z.string(),
			expiresAt: z.string(),
		}),
	),
});

const NewInvitation = z.object({
	name: z.string().trim().min(1).max(120),
	email: z.email().max(200),
	roles: z.array(Role).min(1).max(9),
});

/** `path` is shown once: the store knows only a hash of its secret. */
const Invited = z.object({ id: z.string(), path: z.string(), expiresAt: z.string() });

const OneRole = z.object({ role: Role });

const Permissions = z.object({
	permissions: z.array(z.object({ action: z.string(), roles: z.array(Role) })),
});

function permissions(): z.infer<typeof Permissions> {
	return {
		permissions: Object.entries(PERMISSIONS).map(([action, allowed]) => ({
			action,
			roles: Role.options.filter((role) => (allowed as readonly string[]).includes(role)),
		})),
	};
}

/** Who comes in, with which roles, and what each role may do. */
export function accessRoute() {
	return new Hono()
		.get("/permissions", guard("signed-in"), answers(200, Permissions), (c) => c.json(permissions(), 200))
		.get("/invitations", guard("account.invite"), answers(200, Invitations), async (c) => {
			const invitations = await listInvitations(c.var.context);
			return c.json({ invitations } satisfies z.infer<typeof Invitations>, 200);
		})
		.post(
			"/invitations",
			guard("account.invite"),
			answers(201, Invited),
			validated("json", NewInvitation),
			async (c) => {
				const { id, token, expiresAt } = await inviteAccount(c.var.context, c.req.valid("json"));
				const path = `/invitation?jeton=${token}`;
				return c.json({ id, path, expiresAt } satisfies z.infer<typeof Invited>, 201);
			},
		)
		.delete(
			"/invitations/:id",
			guard("account.invite"),
			answers(200, Done),
			validated("param", PathId),
			async (c) => {
				await revokeInvitation(c.var.context, c.req.valid("param").id);
				return c.json(DONE, 200);
			},
		)
		.post(
			"/accounts/:id/roles",
			guard("role.grant"),
			answers(201, Done),
			validated("param", PathId),
			validated("json", OneRole),
			async (c) => {
				await grantRole(c.var.context, c.req.valid("param").id, c.req.valid("json").role);
				return c.json(DONE, 201);
			},
		)
		.post(
			"/accounts/:id/roles/end",
			guard("role.end"),
			answers(201, Done),
			validated("param", PathId),
			validated("json", OneRole),
			async (c) => {
				await endRole(c.var.context, c.req.valid("param").id, c.req.valid("json").role);
				return c.json(DONE, 201);
			},
		);
}

import type { Role } from "@portevoix/data/vocabulary/role";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findAccountByEmail } from "./account.repository.ts";
import {
	deleteExpiredInvitations,
	deleteInvitation,
	insertInvitation,
	livingInvitations,
} from "./invitation.repository.ts";
import { invitationHash, invitationToken } from "./invitation-token.ts";

/** How long a link can be used, in milliseconds. */
const LIFETIME = 24 * 3_600_000;

/**
 * Prepares an account that its owner will open by a link, once, within 24 hours; answers the link's secret, which is
 * kept nowhere. An earlier invitation to the same address stops working. Refuses an address that has an account.
 */
export async function inviteAccount(
	context: IntakeContext,
	input: { name: string; email: string; roles: readonly Role[] },
): Promise<{ id: string; token: string; expiresAt: string }> {
	const email = input.email.trim().toLowerCase();
	const token = invitationToken(context.randomBytes);
	return recordChange(context, "account.invite", async (transaction, record) => {
		if (await findAccountByEmail(transaction, email)) throw new Refusal("already-exists");
		const now = context.now();
		const invitedAt = now.toISOString();
		await deleteExpiredInvitations(transaction, invitedAt);
		for (const earlier of await livingInvitations(transaction, invitedAt)) {
			if (earlier.email === email) await deleteInvitation(transaction, earlier.id);
		}
		const id = context.newId();
		const expiresAt = new Date(now.getTime() + LIFETIME).toISOString();
		const roles = [...new Set(input.roles)];
		const invitation = {
			id,
			email,
			name: input.name,
			roles,
			invitedBy: context.actor.id,
			invitedAt,
			expiresAt,
		};
		await insertInvitation(transaction, invitationHash(token), invitation);
		record.audit({ entity: "invitation", entityId: id, detail: roles });
		return { id, token, expiresAt };
	});
}

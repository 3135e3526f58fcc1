import type { IntakeContext } from "../context.ts";
import { authorise } from "./authorise.ts";
import { type Invitation, livingInvitations } from "./invitation.repository.ts";

/** The invitations that nobody used yet and that can still be used. */
export async function listInvitations(context: IntakeContext): Promise<Omit<Invitation, "invitedBy">[]> {
	authorise(context.actor, "account.invite");
	const living = await livingInvitations(context.store.db, context.now().toISOString());
	return living.map(({ id, email, name, roles, invitedAt, expiresAt }) => ({
		id,
		email,
		name,
		roles,
		invitedAt,
		expiresAt,
	}));
}

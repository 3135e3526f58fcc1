import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findInvitation, type Invitation } from "./invitation.repository.ts";
import { invitationHash } from "./invitation-token.ts";

/** The invitation that a link leads to. Refuses a link that was used, has expired, was revoked or never was. */
export async function openInvitation(context: IntakeContext, token: string): Promise<Invitation> {
	const now = context.now().toISOString();
	const found = await findInvitation(context.store.db, invitationHash(token), now);
	if (!found) throw new Refusal("unknown-invitation");
	return found;
}

import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import type { Auth } from "./auth.ts";
import { checkNewAccount } from "./check-new-account.ts";
import { giveRoles } from "./give-roles.ts";
import { deleteInvitation } from "./invitation.repository.ts";
import { makeUser } from "./make-user.ts";
import { openInvitation } from "./open-invitation.ts";

/**
 * Opens the account of an invitation with a password that only its owner knows. The link dies before the account is
 * made, so that it can never serve twice. Refuses a dead link, a short password, an address that got an account.
 */
export async function acceptInvitation(
	context: IntakeContext,
	auth: Auth,
	{ token, password }: { token: string; password: string },
): Promise<void> {
	const { id, email, name, roles, invitedBy } = await openInvitation(context, token);
	await checkNewAccount(context.store.db, { email, password });
	await recordChange(context, "invitation.accept", async (transaction, record) => {
		if (!(await deleteInvitation(transaction, id))) throw new Refusal("unknown-invitation");
		record.audit({ entity: "invitation", entityId: id });
	});
	const accountId = await makeUser(auth, { email, name, password });
	await recordChange(context, "invitation.accept", async (transaction, record) => {
		await giveRoles(context, transaction, { accountId, roles, by: invitedBy });
		record.audit({ entity: "account", entityId: accountId, detail: roles });
	});
}

import type { Role } from "@portevoix/data/vocabulary/role";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import type { Auth } from "./auth.ts";
import { authorise } from "./authorise.ts";
import { checkNewAccount } from "./check-new-account.ts";
import { giveRoles } from "./give-roles.ts";
import { makeUser } from "./make-user.ts";

/** Makes an account with its roles; answers its id. Refuses a short password and an e-mail that has an account. */
export async function addAccount(
	context: IntakeContext,
	auth: Auth,
	input: { name: string; email: string; password: string; roles: readonly Role[] },
): Promise<string> {
	// The library writes the account itself: whoever may not add one must be stopped before it does.
	authorise(context.actor, "account.add");
	const email = input.email.trim().toLowerCase();
	await checkNewAccount(context.store.db, { email, password: input.password });
	const accountId = await makeUser(auth, { ...input, email });
	await recordChange(context, "account.add", async (transaction, record) => {
		await giveRoles(context, transaction, { accountId, roles: input.roles, by: context.actor.id });
		record.audit({ entity: "account", entityId: accountId, detail: input.roles });
	});
	return accountId;
}

import { addAccount } from "../accounts/add-account.ts";
import { createAuth } from "../accounts/auth.ts";
import type { Config } from "../config.ts";
import type { Actor, StaffContext } from "../context.ts";
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD } from "./demonstration-accounts.ts";

/** Who works in the demonstration: the project officer, and everybody who codes (the officer first). */
export type Team = { readonly officer: Actor; readonly coders: readonly Actor[] };

/** Makes the demonstration accounts. */
export async function addDemonstrationAccounts(
	context: StaffContext,
	config: Pick<Config, "publicUrl">,
): Promise<Team> {
	const auth = createAuth(context.store, {
		publicUrl: config.publicUrl,
		sessionSecret: context.keys.sessionSecret,
	});
	const coders: Actor[] = [];
	for (const { name, email, roles } of DEMONSTRATION_ACCOUNTS) {
		const id = await addAccount(context, auth, { name, email, roles, password: DEMONSTRATION_PASSWORD });
		if (roles.includes("coder")) coders.push({ kind: "account", id, roles });
	}
	const [officer] = coders;
	if (!officer) throw new Error("the demonstration needs a coder");
	return { officer, coders };
}

import type { Role } from "@portevoix/data/vocabulary/role";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findAccountByEmail, insertGrants } from "./account.repository.ts";
import { type Auth, SHORTEST_PASSWORD } from "./auth.ts";

/** Makes an account with its roles; answers its id. Refuses a short password and an e-mail that has an account. */
export async function addAccount(
	context: IntakeContext,
	auth: Auth,
	input: { name: string; email: string; password: string; roles: readonly Role[] },
): Promise<string> {
	const email = input.email.trim().toLowerCase();
	if ([...input.password].length < SHORTEST_PASSWORD) {
		throw new Refusal("password-too-short", { shortest: SHORTEST_PASSWORD });
	}
	if (await findAccountByEmail(context.store.db, email)) throw new Refusal("already-exists");
	// The account itself is better-auth's to write; until it has a role it can do nothing.
	const library = await auth.$context;
	const password = await library.password.hash(input.password);
	const user = await library.internalAdapter.createUser(
		{ email, name: input.name, emailVerified: true },
		{ method: "admin" },
	);
	await library.internalAdapter.linkAccount({
		userId: user.id,
		accountId: user.id,
		providerId: "credential",
		password,
	});
	await recordChange(context, "account.add", async (transaction, record) => {
		await insertGrants(
			transaction,
			input.roles.map((role) => ({
				id: context.newId(),
				account_id: user.id,
				role,
				organisation_id: null,
				campaign_id: null,
				granted_by: context.actor.id,
				granted_at: context.now().toISOString(),
				ended_at: null,
			})),
		);
		record.audit({ entity: "account", entityId: user.id, detail: input.roles });
	});
	return user.id;
}

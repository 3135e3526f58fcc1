import type { Store } from "@portevoix/data/connection/database";
import type { Role } from "@portevoix/data/vocabulary/role";
import type { IntakeContext } from "../context.ts";
import { insertGrants } from "./account.repository.ts";

/** Gives an account roles from now on, in somebody's name. */
export async function giveRoles(
	context: IntakeContext,
	transaction: Store,
	given: { readonly accountId: string; readonly roles: readonly Role[]; readonly by: string },
): Promise<void> {
	await insertGrants(
		transaction,
		given.roles.map((role) => ({
			id: context.newId(),
			account_id: given.accountId,
			role,
			organisation_id: null,
			campaign_id: null,
			granted_by: given.by,
			granted_at: context.now().toISOString(),
			ended_at: null,
		})),
	);
}

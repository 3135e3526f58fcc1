import type { Role } from "@portevoix/data/vocabulary/role";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findAccountById, rolesOf } from "./account.repository.ts";
import { giveRoles } from "./give-roles.ts";

/** Gives one more role to an account, from its next request on. A role that it has already changes nothing. */
export async function grantRole(context: IntakeContext, accountId: string, role: Role): Promise<void> {
	await recordChange(context, "role.grant", async (transaction, record) => {
		if (!(await findAccountById(transaction, accountId))) throw new Refusal("unknown-account");
		const known = (await rolesOf(transaction, accountId)).includes(role);
		const roles = known ? [] : [role];
		await giveRoles(context, transaction, { accountId, roles, by: context.actor.id });
		record.audit({ entity: "account", entityId: accountId, reason: role });
	});
}

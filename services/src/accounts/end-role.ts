import type { Role } from "@portevoix/data/vocabulary/role";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { deleteSessionsOf, endGrants, findAccountById, holdersOf } from "./account.repository.ts";

/**
 * Ends a role of an account and every session that it has open: its next request is refused. Refuses to leave the house
 * without an administrator, because only one could invite the next.
 */
export async function endRole(context: IntakeContext, accountId: string, role: Role): Promise<void> {
	await recordChange(context, "role.end", async (transaction, record) => {
		if (!(await findAccountById(transaction, accountId))) throw new Refusal("unknown-account");
		if (role === "administrator") {
			const others = (await holdersOf(transaction, role)).filter((holder) => holder !== accountId);
			if (others.length === 0) throw new Refusal("last-administrator");
		}
		await endGrants(transaction, accountId, role, context.now().toISOString());
		await deleteSessionsOf(transaction, accountId);
		record.audit({ entity: "account", entityId: accountId, reason: role });
	});
}

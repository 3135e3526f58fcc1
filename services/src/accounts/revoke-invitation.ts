import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { deleteInvitation } from "./invitation.repository.ts";

/** Makes an invitation's link useless. Refuses one that is not there any more. */
export async function revokeInvitation(context: IntakeContext, id: string): Promise<void> {
	await recordChange(context, "account.invite", async (transaction, record) => {
		if (!(await deleteInvitation(transaction, id))) throw new Refusal("unknown-invitation");
		record.audit({ entity: "invitation", entityId: id, reason: "revoked" });
	});
}

import type { IntakeContext } from "../context.ts";
import { listAccountRows } from "./account.repository.ts";
import { authorise } from "./authorise.ts";

export type ListedAccount = {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly roles: readonly string[];
};

/** Who has access, with their roles. */
export async function listAccounts(context: IntakeContext): Promise<ListedAccount[]> {
	authorise(context.actor, "account.list");
	const accounts = new Map<string, ListedAccount & { roles: string[] }>();
	for (const { id, name, email, role } of await listAccountRows(context.store.db)) {
		const account = accounts.get(id) ?? { id, name, email, roles: [] };
		if (role !== null) account.roles.push(role);
		accounts.set(id, account);
	}
	return [...accounts.values()];
}

import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import { Role } from "@portevoix/data/vocabulary/role";
import type { Insertable } from "kysely";

export async function findAccountByEmail(store: Store, email: string) {
	return store
		.selectFrom("user")
		.select(["id", "name", "email"])
		.where("email", "=", email)
		.executeTakeFirst();
}

export async function rolesOf(store: Store, accountId: string): Promise<Role[]> {
	const rows = await store
		.selectFrom("role_grant")
		.select("role")
		.where("account_id", "=", accountId)
		.where("ended_at", "is", null)
		.orderBy("role")
		.execute();
	return rows.map((row) => Role.parse(row.role));
}

export async function insertGrants(
	store: Store,
	rows: readonly Insertable<Database["role_grant"]>[],
): Promise<void> {
	for (const row of rows) await store.insertInto("role_grant").values(row).execute();
}

export async function listAccountRows(store: Store) {
	return store
		.selectFrom("user")
		.leftJoin("role_grant", (join) =>
			join.onRef("role_grant.account_id", "=", "user.id").on("role_grant.ended_at", "is", null),
		)
		.select(["user.id", "user.name", "user.email", "role_grant.role"])
		.orderBy("user.email")
		.orderBy("role_grant.role")
		.execute();
}

export async function findAccountById(store: Store, id: string) {
	return store.selectFrom("user").select(["id", "name", "email"]).where("id", "=", id).executeTakeFirst();
}

/** The accounts that hold a role now. */
export async function holdersOf(store: Store, role: Role): Promise<string[]> {
	const rows = await store
		.selectFrom("role_grant")
		.select("account_id")
		.where("role", "=", role)
		.where("ended_at", "is", null)
		.execute();
	return rows.map((row) => row.account_id);
}

export async function endGrants(store: Store, accountId: string, role: Role, at: string): Promise<void> {
	await store
		.updateTable("role_grant")
		.set({ ended_at: at })
		.where("account_id", "=", accountId)
		.where("role", "=", role)
		.where("ended_at", "is", null)
		.execute();
}

export async function deleteSessionsOf(store: Store, accountId: string): Promise<void> {
	await store.deleteFrom("session").where("userId", "=", accountId).execute();
}

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

import type { Store } from "@portevoix/data/connection/database";
import { Role } from "@portevoix/data/vocabulary/role";
import { z } from "zod";

/** The rows of `verification` that are ours begin so; the rest is the hash of the link's secret. */
const OURS = "invitation:";

const Value = z.object({
	email: z.string(),
	name: z.string(),
	roles: z.array(Role),
	invitedBy: z.string(),
	invitedAt: z.string(),
	expiresAt: z.string(),
});

export type Invitation = z.infer<typeof Value> & { readonly id: string };

const readRow = (row: { id: string; value: string }): Invitation => ({
	id: row.id,
	...Value.parse(JSON.parse(row.value)),
});

export async function insertInvitation(store: Store, hash: string, invitation: Invitation): Promise<void> {
	const { id, ...value } = invitation;
	await store
		.insertInto("verification")
		.values({
			id,
			identifier: OURS + hash,
			value: JSON.stringify(value),
			expiresAt: value.expiresAt,
			createdAt: value.invitedAt,
			updatedAt: value.invitedAt,
		})
		.execute();
}

/** The invitations that can still be used, the one that ends first in front. */
export async function livingInvitations(store: Store, now: string): Promise<Invitation[]> {
	const rows = await store
		.selectFrom("verification")
		.select(["id", "value"])
		.where("identifier", "like", `${OURS}%`)
		.where("expiresAt", ">", now)
		.orderBy("expiresAt")
		.orderBy("id")
		.execute();
	return rows.map(readRow);
}

export async function findInvitation(
	store: Store,
	hash: string,
	now: string,
): Promise<Invitation | undefined> {
	const row = await store
		.selectFrom("verification")
		.select(["id", "value"])
		.where("identifier", "=", OURS + hash)
		.where("expiresAt", ">", now)
		.executeTakeFirst();
	return row && readRow(row);
}

/** Answers whether there was one: of two people with the same link, one gets true. */
export async function deleteInvitation(store: Store, id: string): Promise<boolean> {
	const { numDeletedRows } = await store
		.deleteFrom("verification")
		.where("id", "=", id)
		.where("identifier", "like", `${OURS}%`)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

export async function deleteExpiredInvitations(store: Store, now: string): Promise<void> {
	await store
		.deleteFrom("verification")
		.where("identifier", "like", `${OURS}%`)
		.where("expiresAt", "<=", now)
		.execute();
}

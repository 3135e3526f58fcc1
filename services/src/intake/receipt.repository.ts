import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable } from "kysely";

export async function insertReceipt(store: Store, row: Insertable<Database["receipt"]>): Promise<void> {
	await store.insertInto("receipt").values(row).execute();
}

export async function findReceiptByLookup(store: Store, lookup: string) {
	return store
		.selectFrom("receipt")
		.selectAll()
		.where("lookup", "=", lookup)
		.where("revoked_at", "is", null)
		.executeTakeFirst();
}

export async function insertSubmissionMark(
	store: Store,
	row: Insertable<Database["draft_submission"]>,
): Promise<void> {
	await store.insertInto("draft_submission").values(row).execute();
}

/** The testimony that a submission became, if it was already received. */
export async function findSubmission(store: Store, submissionId: string) {
	return store
		.selectFrom("draft_submission")
		.innerJoin("testimony", "testimony.id", "draft_submission.testimony_id")
		.select([
			"testimony.id",
			"testimony.reference",
			"testimony.source_id",
			"testimony.withdrawn_at",
			"draft_submission.content_mac",
		])
		.where("draft_submission.id", "=", submissionId)
		.executeTakeFirst();
}

export async function setSubmissionContent(store: Store, submissionId: string, mac: string): Promise<void> {
	await store
		.updateTable("draft_submission")
		.set({ content_mac: mac })
		.where("id", "=", submissionId)
		.execute();
}

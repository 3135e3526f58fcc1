import type { Store } from "@portevoix/data/connection/database";

export async function destroyOriginal(store: Store, id: string, at: string): Promise<void> {
	await store
		.updateTable("original_text")
		.set({ ciphertext: null, wrapped_key: null, destroyed_at: at })
		.where("id", "=", id)
		.execute();
}

export async function replaceOriginal(
	store: Store,
	id: string,
	sealed: { ciphertext: string; wrapped_key: string; key_id: string },
): Promise<void> {
	await store.updateTable("original_text").set(sealed).where("id", "=", id).execute();
}

export async function eraseAttachments(store: Store, sourceId: string, at: string): Promise<void> {
	await store
		.updateTable("attachment")
		.set({ file: null, wrapped_key: null, destroyed_at: at })
		.where("source_id", "=", sourceId)
		.execute();
}

export async function eraseContact(store: Store, testimonyId: string, at: string): Promise<void> {
	await store
		.updateTable("contact")
		.set({ sealed: null, erased_at: at })
		.where("testimony_id", "=", testimonyId)
		.execute();
}

export async function eraseDrafts(store: Store, testimonyId: string): Promise<void> {
	await store
		.updateTable("draft_submission")
		.set({ ciphertext: null, wrapped_key: null, content_mac: null })
		.where("testimony_id", "=", testimonyId)
		.execute();
}

/** Leaves a tombstone: reference, source key and times, no fact about the person. */
export async function eraseFacts(store: Store, testimonyId: string, at: string): Promise<void> {
	await store.deleteFrom("answer").where("testimony_id", "=", testimonyId).execute();
	await store.deleteFrom("recorded_basis").where("testimony_id", "=", testimonyId).execute();
	await store
		.updateTable("witness_link")
		.set({ ended_at: at })
		.where("testimony_id", "=", testimonyId)
		.where("ended_at", "is", null)
		.execute();
	await store
		.updateTable("testimony")
		.set({
			withdrawn_at: at,
			witness_role: "unknown",
			province: "unknown",
			witness_age_band: "unknown",
			concerned_age_band: "unknown",
			care_setting: "unknown",
			facts_from: null,
			facts_to: null,
			collected_by: null,
		})
		.where("id", "=", testimonyId)
		.execute();
}

/** After the undoing of a batch the same rows may come in again. */
export async function clearSourceKey(store: Store, testimonyId: string): Promise<void> {
	await store.updateTable("testimony").set({ source_key: null }).where("id", "=", testimonyId).execute();
}

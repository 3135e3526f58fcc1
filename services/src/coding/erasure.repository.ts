import type { Store } from "@portevoix/data/connection/database";

/** Suggestions nobody accepted leave; accepted ones stay as the origin of an ended coding (they hold no words). */
export async function forgetSuggestions(store: Store, testimonyId: string): Promise<void> {
	await store
		.deleteFrom("suggestion")
		.where("testimony_id", "=", testimonyId)
		.where((eb) => eb.or([eb("decision", "is", null), eb("decision", "!=", "accept")]))
		.execute();
}

/** Erases memos on the testimony and on its codings. */
export async function eraseMemos(store: Store, testimonyId: string, at: string): Promise<void> {
	await store
		.updateTable("memo")
		.set({ body: null, erased_at: at })
		.where((eb) =>
			eb.or([
				eb.and([eb("entity", "=", "testimony"), eb("entity_id", "=", testimonyId)]),
				eb.and([
					eb("entity", "=", "coding"),
					eb("entity_id", "in", eb.selectFrom("coding").select("id").where("testimony_id", "=", testimonyId)),
				]),
			]),
		)
		.execute();
}

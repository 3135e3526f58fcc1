import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Insertable } from "kysely";

export async function insertSuggestions(
	store: Store,
	rows: readonly Insertable<Database["suggestion"]>[],
): Promise<void> {
	for (let from = 0; from < rows.length; from += 100) {
		await store
			.insertInto("suggestion")
			.values(rows.slice(from, from + 100))
			.execute();
	}
}

export async function suggestionsOfText(store: Store, workingTextId: string) {
	return store
		.selectFrom("suggestion")
		.innerJoin("code", "code.id", "suggestion.code_id")
		.selectAll("suggestion")
		.select("code.key as code_key")
		.where("suggestion.working_text_id", "=", workingTextId)
		.orderBy("suggestion.start")
		.orderBy("suggestion.id")
		.execute();
}

export async function findSuggestionById(store: Store, id: string) {
	return store
		.selectFrom("suggestion")
		.innerJoin("code", "code.id", "suggestion.code_id")
		.selectAll("suggestion")
		.select("code.key as code_key")
		.where("suggestion.id", "=", id)
		.executeTakeFirst();
}

export async function decideSuggestionRow(
	store: Store,
	id: string,
	decision: { decided_by: string; decided_at: string; decision: string },
): Promise<void> {
	await store.updateTable("suggestion").set(decision).where("id", "=", id).execute();
}

/** The suggestion is open again; the log keeps who had decided what. */
export async function forgetDecision(store: Store, id: string): Promise<void> {
	const open = { decided_by: null, decided_at: null, decision: null };
	await store.updateTable("suggestion").set(open).where("id", "=", id).execute();
}

/** Suggestions nobody decided on; a new run replaces them. */
export async function deleteOpenSuggestions(
	store: Store,
	workingTextId: string,
	testimonyId: string,
): Promise<void> {
	await store
		.deleteFrom("suggestion")
		.where("working_text_id", "=", workingTextId)
		.where("testimony_id", "=", testimonyId)
		.where("decided_at", "is", null)
		.execute();
}

export async function findModel(store: Store, id: string) {
	return store.selectFrom("model").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function insertModel(store: Store, row: Insertable<Database["model"]>): Promise<void> {
	await store.insertInto("model").values(row).execute();
}

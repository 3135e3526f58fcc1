import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import { PassageFrame } from "@portevoix/data/vocabulary/frame";
import type { WorkingText } from "@portevoix/data/vocabulary/text";
import type { Insertable, Selectable } from "kysely";

export type WorkingTextRow = Selectable<Database["working_text"]>;

/** A working text that can be read now. */
export type CurrentWorkingText = WorkingTextRow & { readonly body: WorkingText; readonly salt: string };

function readable(row: WorkingTextRow | undefined): CurrentWorkingText | undefined {
	if (row === undefined || row.body === null || row.salt === null) return undefined;
	// Only `approvePseudonymisation` writes this column: what comes out of it is a working text.
	return { ...row, body: row.body as WorkingText, salt: row.salt };
}

export async function findWorkingTextById(store: Store, id: string): Promise<CurrentWorkingText | undefined> {
	return readable(await store.selectFrom("working_text").selectAll().where("id", "=", id).executeTakeFirst());
}

export async function findCurrentWorkingText(
	store: Store,
	sourceId: string,
): Promise<CurrentWorkingText | undefined> {
	return readable(
		await store
			.selectFrom("working_text")
			.selectAll()
			.where("source_id", "=", sourceId)
			.where("superseded_at", "is", null)
			.where("erased_at", "is", null)
			.orderBy("version", "desc")
			.executeTakeFirst(),
	);
}

export async function workingTextsOfSource(store: Store, sourceId: string): Promise<WorkingTextRow[]> {
	return store
		.selectFrom("working_text")
		.selectAll()
		.where("source_id", "=", sourceId)
		.orderBy("version")
		.execute();
}

export async function insertWorkingText(
	store: Store,
	row: Insertable<Database["working_text"]>,
): Promise<void> {
	await store.insertInto("working_text").values(row).execute();
}

export async function updateWorkingText(
	store: Store,
	id: string,
	change: Partial<Insertable<Database["working_text"]>>,
): Promise<void> {
	await store.updateTable("working_text").set(change).where("id", "=", id).execute();
}

export async function insertFrames(
	store: Store,
	rows: readonly Insertable<Database["passage_frame"]>[],
): Promise<void> {
	for (let from = 0; from < rows.length; from += 200) {
		await store
			.insertInto("passage_frame")
			.values(rows.slice(from, from + 200))
			.execute();
	}
}

export async function insertMasks(
	store: Store,
	rows: readonly Insertable<Database["mask"]>[],
): Promise<void> {
	for (let from = 0; from < rows.length; from += 200) {
		await store
			.insertInto("mask")
			.values(rows.slice(from, from + 200))
			.execute();
	}
}

export async function masksOf(store: Store, workingTextId: string) {
	return store
		.selectFrom("mask")
		.selectAll()
		.where("working_text_id", "=", workingTextId)
		.orderBy("start")
		.execute();
}

export async function deleteMasks(store: Store, workingTextId: string): Promise<void> {
	await store.deleteFrom("mask").where("working_text_id", "=", workingTextId).execute();
}

export async function framesOf(store: Store, workingTextId: string): Promise<PassageFrame[]> {
	const rows = await store
		.selectFrom("passage_frame")
		.selectAll()
		.where("working_text_id", "=", workingTextId)
		.orderBy("start")
		.execute();
	return rows.map((row) =>
		PassageFrame.parse({
			start: row.start,
			end: row.end,
			kind: row.kind,
			speaker: row.speaker,
			...(row.question_id === null ? {} : { questionId: row.question_id }),
			...(row.testimony_id === null ? {} : { testimonyId: row.testimony_id }),
			...(row.from_ms === null ? {} : { fromMs: row.from_ms }),
			...(row.to_ms === null ? {} : { toMs: row.to_ms }),
		}),
	);
}

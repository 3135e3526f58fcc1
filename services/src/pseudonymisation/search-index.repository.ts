import type { Dialect, Store } from "@portevoix/data/connection/database";
import { sql } from "kysely";

/** Replaces what the index knows of a working text. `stems` are space-separated and hold only letters and digits. */
export async function indexStems(
	store: Store,
	dialect: Dialect,
	workingTextId: string,
	stems: readonly string[],
): Promise<void> {
	await forgetStems(store, workingTextId);
	const words = stems.join(" ");
	if (dialect === "sqlite") {
		await sql`insert into search_stem (working_text_id, stems) values (${workingTextId}, ${words})`.execute(
			store,
		);
	} else {
		await sql`insert into search_stem (working_text_id, stems)
			values (${workingTextId}, to_tsvector('simple', ${words}))`.execute(store);
	}
}

export async function forgetStems(store: Store, workingTextId: string): Promise<void> {
	await sql`delete from search_stem where working_text_id = ${workingTextId}`.execute(store);
}

/** The working texts that hold all the stems. Each stem is quoted, so that no search syntax can be slipped in. */
export async function findByStems(
	store: Store,
	dialect: Dialect,
	stems: readonly string[],
): Promise<string[]> {
	if (stems.length === 0) return [];
	const rows =
		dialect === "sqlite"
			? await sql<{ working_text_id: string }>`select working_text_id from search_stem
				where stems match ${stems.map((stem) => `"${stem.replaceAll('"', "")}"`).join(" AND ")}`.execute(
					store,
				)
			: await sql<{ working_text_id: string }>`select working_text_id from search_stem
				where stems @@ ${stems.map((stem) => `'${stem.replaceAll(/['\\]/g, "")}'`).join(" & ")}::tsquery`.execute(
					store,
				);
	return rows.rows.map((row) => row.working_text_id).sort();
}

import { searchStems } from "@portevoix/analysis/tagging/search-stems";
import type { OpenDatabase } from "@portevoix/data/connection/database";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { findByStems } from "./search-index.repository.ts";
import { type CurrentWorkingText, findWorkingTextById, framesOf } from "./working-text.repository.ts";

/** The current working texts that hold all the words of a question, whatever their accents, plural or conjugation. */
export async function findTextsByWords(
	open: OpenDatabase,
	words: string,
): Promise<(CurrentWorkingText & { readonly frames: readonly PassageFrame[] })[]> {
	const found: (CurrentWorkingText & { readonly frames: readonly PassageFrame[] })[] = [];
	for (const id of await findByStems(open.db, open.dialect, searchStems(words))) {
		const text = await findWorkingTextById(open.db, id);
		if (text && !text.superseded_at) found.push({ ...text, frames: await framesOf(open.db, id) });
	}
	return found;
}

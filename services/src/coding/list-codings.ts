import type { Store } from "@portevoix/data/connection/database";
import { Stance } from "@portevoix/data/vocabulary/code";
import { codeKeysById } from "./codebook.repository.ts";
import { type CodingRow, currentCodingsOfTestimony } from "./coding.repository.ts";
import { starredCodingsOf } from "./star.repository.ts";
import { suggestionsOfText } from "./suggestion.repository.ts";

export type ListedCoding = {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly exact: string;
	readonly code: string;
	readonly stance: Stance | null;
	readonly coderId: string;
	/** Whether it is marked as worth quoting. */
	readonly starred: boolean;
};

/** The current codings of a testimony, in the order of the text. */
export async function listCodings(store: Store, testimonyId: string): Promise<ListedCoding[]> {
	const keys = await codeKeysById(store);
	const starred = await starredCodingsOf(store, testimonyId);
	const listed = (row: CodingRow): ListedCoding => ({
		id: row.id,
		start: row.start,
		end: row.end,
		exact: row.exact ?? "",
		code: keys.get(row.code_id) ?? row.code_id,
		stance: row.stance === null ? null : Stance.parse(row.stance),
		coderId: row.coder_id,
		starred: starred.has(row.id),
	});
	return (await currentCodingsOfTestimony(store, testimonyId)).map(listed);
}

export type OpenSuggestion = {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly code: string;
	readonly stance: Stance | null;
	readonly score: number;
};

/** The suggestions on a working text for one testimony that nobody decided on yet. */
export async function listOpenSuggestions(
	store: Store,
	workingTextId: string,
	testimonyId: string,
): Promise<OpenSuggestion[]> {
	const rows = await suggestionsOfText(store, workingTextId);
	return rows
		.filter((row) => row.decided_at === null && row.testimony_id === testimonyId)
		.map((row) => ({
			id: row.id,
			start: row.start,
			end: row.end,
			code: row.code_key,
			stance: row.stance === null ? null : Stance.parse(row.stance),
			score: row.score,
		}));
}

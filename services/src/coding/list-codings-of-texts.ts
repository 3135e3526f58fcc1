import { decideCodings } from "@portevoix/analysis/counting/decide-codings";
import type { Store } from "@portevoix/data/connection/database";
import { Stance } from "@portevoix/data/vocabulary/code";
import { closedRounds } from "./decided-coding.repository.ts";
import { currentCodingsOfTexts } from "./text-coding.repository.ts";

export type TextCoding = {
	readonly id: string;
	readonly testimonyId: string;
	readonly workingTextId: string;
	/** Code points of the working text. */
	readonly start: number;
	readonly end: number;
	readonly code: string;
	readonly stance: Stance | null;
	readonly starred: boolean;
};

/** The decided codings of some working texts, whatever their code, in the order of the texts. */
export async function listCodingsOfTexts(
	store: Store,
	workingTextIds: readonly string[],
): Promise<TextCoding[]> {
	const rows = await currentCodingsOfTexts(store, workingTextIds);
	const decided = new Set<object>(decideCodings({ codings: rows, ...(await closedRounds(store)) }));
	return rows
		.filter((row) => decided.has(row))
		.map(({ id, testimonyId, workingTextId, start, end, key, stance, starId }) => ({
			id,
			testimonyId,
			workingTextId,
			start,
			end,
			code: key,
			stance: stance === null ? null : Stance.parse(stance),
			starred: starId !== null,
		}));
}

import { decideCodings } from "@portevoix/analysis/counting/decide-codings";
import type { Store } from "@portevoix/data/connection/database";
import { Stance } from "@portevoix/data/vocabulary/code";
import { closedRounds, currentCodingsOfCodes } from "./decided-coding.repository.ts";
import { readCodebook } from "./read-codebook.ts";

export type DecidedCoding = {
	readonly id: string;
	readonly testimonyId: string;
	readonly workingTextId: string;
	/** Code points of the working text. */
	readonly start: number;
	readonly end: number;
	readonly exact: string;
	readonly code: string;
	readonly stance: Stance | null;
	/** When a second person read the text; null when nobody did. */
	readonly secondReadAt: string | null;
};

/** The passages that count for a code and its descendants, in the order of the references and of the texts. */
export async function listDecidedCodings(store: Store, code: string): Promise<DecidedCoding[]> {
	const { codes } = await readCodebook(store);
	const keys = new Set([code]);
	// A codebook has few levels: as many rounds as it takes until nothing is added.
	for (let known = 0; known !== keys.size; ) {
		known = keys.size;
		for (const entry of codes) if (entry.parent !== null && keys.has(entry.parent)) keys.add(entry.key);
	}
	const rows = await currentCodingsOfCodes(store, [...keys]);
	const decided = new Set<object>(decideCodings({ codings: rows, ...(await closedRounds(store)) }));
	return rows.flatMap((row) =>
		row.exact !== null && decided.has(row)
			? [
					{
						id: row.id,
						testimonyId: row.testimonyId,
						workingTextId: row.workingTextId,
						start: row.start,
						end: row.end,
						exact: row.exact,
						code: row.key,
						stance: row.stance === null ? null : Stance.parse(row.stance),
						secondReadAt: row.secondReadAt,
					},
				]
			: [],
	);
}

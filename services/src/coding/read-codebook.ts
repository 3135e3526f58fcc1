import type { Store } from "@portevoix/data/connection/database";
import { CodeEntry } from "@portevoix/data/vocabulary/code";
import { Refusal } from "../failures.ts";
import { findCodeByKey, findCurrentCodebook, listCodeEntries } from "./codebook.repository.ts";

export type PublishedCodebook = {
	readonly id: string;
	readonly version: number;
	readonly publishedAt: string;
	readonly codes: readonly CodeEntry[];
};

/** The codebook in force; parents before children is not promised, positions are. Refuses when none was published. */
export async function readCodebook(store: Store): Promise<PublishedCodebook> {
	const codebook = await findCurrentCodebook(store);
	if (!codebook?.published_at) throw new Refusal("not-found");
	const entries = await listCodeEntries(store, codebook.id);
	return {
		id: codebook.id,
		version: codebook.version,
		publishedAt: codebook.published_at,
		codes: entries.map((entry) =>
			CodeEntry.parse({
				id: entry.code_id,
				key: entry.key,
				parent: entry.parent_key,
				kind: entry.kind,
				label: entry.label,
				definition: entry.definition,
				include: entry.include,
				exclude: entry.exclude,
				examples: JSON.parse(entry.examples),
				authorities: entry.authority.split(" "),
				colour: entry.colour,
				position: entry.position,
			}),
		),
	};
}

/** A code in force by its key. Refuses an unknown or retired one. */
export async function findCode(store: Store, key: string): Promise<{ id: string; key: string }> {
	const code = await findCodeByKey(store, key);
	if (!code) throw new Refusal("unknown-code", { code: key });
	if (code.retired_at) throw new Refusal("retired-code", { code: key });
	return { id: code.id, key: code.key };
}

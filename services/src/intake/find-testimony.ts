import type { Store } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import type { Selectable } from "kysely";
import { Refusal } from "../failures.ts";
import { findTestimonyById, findTestimonyByReference } from "./testimony.repository.ts";

export type Testimony = Selectable<Database["testimony"]>;

/** A testimony by its id or its staff reference. Refuses an unknown one. */
export async function findTestimony(store: Store, idOrReference: string): Promise<Testimony> {
	const found = idOrReference.startsWith("T-")
		? await findTestimonyByReference(store, idOrReference.trim().toUpperCase())
		: await findTestimonyById(store, idOrReference);
	if (!found) throw new Refusal("unknown-testimony");
	return found;
}

/** As `findTestimony`, and refuses one that was withdrawn. */
export async function findLivingTestimony(store: Store, idOrReference: string): Promise<Testimony> {
	const found = await findTestimony(store, idOrReference);
	if (found.withdrawn_at) throw new Refusal("already-withdrawn");
	return found;
}

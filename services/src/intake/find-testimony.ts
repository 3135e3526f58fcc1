import type { Store } from "@portevoix/data/connection/database";
import { Refusal } from "../failures.ts";
import { findTestimonyById, findTestimonyByReference, type TestimonyRow } from "./testimony.repository.ts";

export type Testimony = TestimonyRow;

/** A testimony by its id or its staff reference. Refuses an unknown one. */
export async function findTestimony(store: Store, idOrReference: string): Promise<Testimony> {
	const found = idOrReference.startsWith("T-")
		? await findTestimonyByReference(store, idOrReference.trim().toUpperCase())
		: await findTestimonyById(store, idOrReference);
	if (!found) throw new Refusal("unknown-testimony");
	return found;
}

/** Whether a testimony still waits for somebody's yes: it may be masked and coded, not counted or quoted. */
export function isWaiting(testimony: Pick<Testimony, "quarantined_at" | "released_at">): boolean {
	return testimony.quarantined_at !== null && testimony.released_at === null;
}

/** As `findTestimony`, and refuses one that was withdrawn. */
export async function findLivingTestimony(store: Store, idOrReference: string): Promise<Testimony> {
	const found = await findTestimony(store, idOrReference);
	if (found.withdrawn_at) throw new Refusal("already-withdrawn");
	return found;
}

import type { Store } from "@portevoix/data/connection/database";
import { type Purpose, purposesGranted } from "@portevoix/data/vocabulary/consent";
import { consentChoicesOf } from "./consent.repository.ts";

/** What the witness allows now. */
export async function readUses(store: Store, testimonyId: string): Promise<ReadonlySet<Purpose>> {
	return purposesGranted(await consentChoicesOf(store, testimonyId));
}

import type { Store } from "@portevoix/data/connection/database";
import { referencesOf } from "./register.repository.ts";

/** The references by which people speak of testimonies, by id. */
export async function nameTestimonies(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
	return referencesOf(store, ids);
}

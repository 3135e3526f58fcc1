import type { Store } from "@portevoix/data/connection/database";
import { type CurrentWorkingText, findWorkingTextById } from "./working-text.repository.ts";

/** A version of a working text by its id, superseded or not; undefined when its words were erased. */
export async function findWorkingText(store: Store, id: string): Promise<CurrentWorkingText | undefined> {
	return findWorkingTextById(store, id);
}

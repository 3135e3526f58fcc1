import type { Store } from "@portevoix/data/connection/database";
import { findCurrentWorkingText } from "./working-text.repository.ts";

/** Whether a source has a working text that can be read now. */
export async function hasWorkingText(store: Store, sourceId: string): Promise<boolean> {
	return (await findCurrentWorkingText(store, sourceId)) !== undefined;
}

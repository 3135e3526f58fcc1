import type { Store } from "@portevoix/data/connection/database";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { framesOf } from "./working-text.repository.ts";

/** The frames of a working text, in the order of the text. */
export async function readFrames(store: Store, workingTextId: string): Promise<PassageFrame[]> {
	return framesOf(store, workingTextId);
}

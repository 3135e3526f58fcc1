import type { Store } from "@portevoix/data/connection/database";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { Refusal } from "../failures.ts";
import { type CurrentWorkingText, findCurrentWorkingText, framesOf } from "./working-text.repository.ts";

/** The current working text of a source and its frames. Refuses `no-working-text`. */
export async function readWorkingText(
	store: Store,
	sourceId: string,
): Promise<CurrentWorkingText & { readonly frames: readonly PassageFrame[] }> {
	const text = await findCurrentWorkingText(store, sourceId);
	if (!text) throw new Refusal("no-working-text");
	return { ...text, frames: await framesOf(store, text.id) };
}

import type { Store } from "@portevoix/data/connection/database";
import { OriginalDocument } from "@portevoix/data/vocabulary/frame";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { unsealOriginal } from "../keys/seal-original.ts";
import { findOriginalsOfSource } from "./testimony.repository.ts";

/** Opens the sealed original of a source. The caller checks the right and writes the log. Refuses `original-destroyed`. */
export async function openOriginal(
	context: StaffContext,
	store: Store,
	sourceId: string,
): Promise<OriginalDocument> {
	// A correction takes the place of what was sent first.
	const row = (await findOriginalsOfSource(store, sourceId)).at(-1);
	if (!row) throw new Refusal("unknown-testimony");
	if (row.ciphertext === null || row.wrapped_key === null) throw new Refusal("original-destroyed");
	const opened = await unsealOriginal(context.keys, row.id, {
		ciphertext: row.ciphertext,
		wrapped_key: row.wrapped_key,
	});
	return OriginalDocument.parse(opened);
}

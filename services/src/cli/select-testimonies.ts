import type { StaffContext } from "../context.ts";
import { findBatchTestimonies } from "../intake/find-batch-testimonies.ts";
import { findTestimony, type Testimony } from "../intake/find-testimony.ts";
import { type Arguments, UsageError } from "./command.ts";

/** The testimonies that a command is about: references, or `--batch ID`; without those that were withdrawn. */
export async function selectTestimonies(context: StaffContext, input: Arguments): Promise<Testimony[]> {
	const batch = input.text("batch");
	if (batch !== undefined) {
		const found = await findBatchTestimonies(context.store.db, batch);
		return found.filter((testimony) => testimony.withdrawn_at === null);
	}
	if (input.positionals.length === 0) throw new UsageError("Donnez des références (T-26-…) ou --batch LOT.");
	const found: Testimony[] = [];
	for (const reference of input.positionals) found.push(await findTestimony(context.store.db, reference));
	return found;
}

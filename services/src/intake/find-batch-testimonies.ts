import type { Store } from "@portevoix/data/connection/database";
import { Refusal } from "../failures.ts";
import { findBatch } from "./batch.repository.ts";
import type { Testimony } from "./find-testimony.ts";
import { findTestimoniesOfBatch } from "./testimony.repository.ts";

/** Exactly the testimonies that a batch created, in the order of its rows. Refuses an unknown batch. */
export async function findBatchTestimonies(store: Store, batchId: string): Promise<Testimony[]> {
	if (!(await findBatch(store, batchId))) throw new Refusal("unknown-batch", { batch: batchId });
	return findTestimoniesOfBatch(store, batchId);
}

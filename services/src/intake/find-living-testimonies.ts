import type { Store } from "@portevoix/data/connection/database";
import { isWaiting } from "./find-testimony.ts";
import { livingTestimoniesById } from "./testimony-group.repository.ts";

export type LivingTestimony = {
	readonly id: string;
	readonly reference: string;
	readonly channel: string;
	readonly receivedAt: string;
	/** The association's name; null when nobody collected it. */
	readonly collectedBy: string | null;
	/** Whether it still waits for somebody's yes. */
	readonly waiting: boolean;
};

/** Several testimonies at once, by id; those that were withdrawn or set aside are not among them. */
export async function findLivingTestimonies(
	store: Store,
	ids: readonly string[],
): Promise<ReadonlyMap<string, LivingTestimony>> {
	const rows = await livingTestimoniesById(store, [...new Set(ids)]);
	return new Map(
		rows.map((row) => {
			const { id, reference, channel, receivedAt, collectedBy } = row;
			return [id, { id, reference, channel, receivedAt, collectedBy, waiting: isWaiting(row) }];
		}),
	);
}

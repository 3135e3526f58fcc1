import { toCount } from "@portevoix/data/connection/portable-values";
import { authorise } from "../accounts/authorise.ts";
import type { IntakeContext } from "../context.ts";
import { listTestimonies as readListing } from "./testimony.repository.ts";

export type ListedTestimony = {
	readonly id: string;
	readonly reference: string;
	readonly channel: string;
	readonly receivedAt: string;
	/** Derived from times: withdrawn › quarantined › to-mask › to-code › coded. */
	readonly status: "withdrawn" | "quarantined" | "to-mask" | "to-code" | "coded";
};

/** The testimonies, newest first, without any text; with `id`, that one alone. */
export async function listTestimonies(
	context: IntakeContext,
	page: { limit: number; offset: number; id?: string },
): Promise<ListedTestimony[]> {
	authorise(context.actor, "testimony.list");
	const rows = await readListing(context.store.db, page);
	return rows.map((row) => ({
		id: row.id,
		reference: row.reference,
		channel: row.channel,
		receivedAt: row.received_at,
		status: row.withdrawn_at
			? "withdrawn"
			: row.quarantined_at && !row.released_at
				? "quarantined"
				: row.working_text_id === null || (row.corrected_at ?? "") > (row.approved_at ?? "")
					? "to-mask"
					: toCount(row.finished_readings) === 0
						? "to-code"
						: "coded",
	}));
}

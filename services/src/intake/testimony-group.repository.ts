import type { Store } from "@portevoix/data/connection/database";

const AT_ONCE = 500;

/** Some testimonies with the day they came in and who collected them; those that were withdrawn or told twice are left out. */
export async function livingTestimoniesById(store: Store, ids: readonly string[]) {
	const query = (some: readonly string[]) =>
		store
			.selectFrom("testimony")
			.innerJoin("source", "source.id", "testimony.source_id")
			.leftJoin("organisation", "organisation.id", "testimony.collected_by")
			.select([
				"testimony.id",
				"testimony.reference",
				"testimony.channel",
				"testimony.quarantined_at",
				"testimony.released_at",
				"source.received_at as receivedAt",
				"organisation.name as collectedBy",
			])
			.where("testimony.id", "in", [...some])
			.where("testimony.withdrawn_at", "is", null)
			.where("testimony.duplicate_of", "is", null)
			.execute();
	const rows: Awaited<ReturnType<typeof query>> = [];
	for (let from = 0; from < ids.length; from += AT_ONCE) {
		rows.push(...(await query(ids.slice(from, from + AT_ONCE))));
	}
	return rows;
}

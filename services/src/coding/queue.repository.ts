import type { Store } from "@portevoix/data/connection/database";

export type QueueFilter = {
	readonly state: "to-code" | "coded";
	readonly theme?: string | undefined;
	readonly organisation?: string | undefined;
};

export type QueueRow = {
	readonly id: string;
	readonly reference: string;
	readonly channel: string;
	readonly received_at: string;
	readonly text_id: string;
	readonly body: string | null;
	readonly passages: number | string;
	readonly suggestions: number | string;
};

/** Testimonies that have an approved text and are neither withdrawn nor told twice, by whether somebody read them. */
function codable(store: Store, { state, theme, organisation }: QueueFilter) {
	let rows = store
		.selectFrom("testimony")
		.innerJoin("source", "source.id", "testimony.source_id")
		.innerJoin("working_text", "working_text.source_id", "testimony.source_id")
		.where("working_text.superseded_at", "is", null)
		.where("working_text.erased_at", "is", null)
		.where("testimony.withdrawn_at", "is", null)
		.where("testimony.duplicate_of", "is", null)
		.where((eb) => {
			const read = eb.exists(
				eb
					.selectFrom("reading")
					.select("reading.id")
					.whereRef("reading.working_text_id", "=", "working_text.id")
					.whereRef("reading.testimony_id", "=", "testimony.id")
					.where("reading.reopened_at", "is", null),
			);
			return state === "coded" ? read : eb.not(read);
		});
	if (organisation !== undefined) rows = rows.where("testimony.collected_by", "=", organisation);
	if (theme === undefined) return rows;
	return rows.where((eb) => {
		const about = eb
			.selectFrom("code")
			.select("code.id")
			.where((code) => code.or([code("code.key", "=", theme), code("code.key", "like", `${theme}.%`)]));
		const coded = eb
			.selectFrom("coding")
			.leftJoin("coding_end", "coding_end.coding_id", "coding.id")
			.select("coding.id")
			.whereRef("coding.testimony_id", "=", "testimony.id")
			.where("coding_end.id", "is", null)
			.where("coding.code_id", "in", about);
		const proposed = eb
			.selectFrom("suggestion")
			.select("suggestion.id")
			.whereRef("suggestion.testimony_id", "=", "testimony.id")
			.where("suggestion.decided_at", "is", null)
			.where("suggestion.code_id", "in", about);
		return eb.or([eb.exists(coded), eb.exists(proposed)]);
	});
}

export async function countQueue(store: Store, filter: QueueFilter): Promise<number | string | bigint> {
	const row = await codable(store, filter)
		.select((eb) => eb.fn.countAll().as("n"))
		.executeTakeFirstOrThrow();
	return row.n;
}

/** A page of the queue, in the order of arrival. */
export async function pageOfQueue(
	store: Store,
	filter: QueueFilter,
	page: { readonly limit: number; readonly offset: number },
): Promise<QueueRow[]> {
	return codable(store, filter)
		.select([
			"testimony.id",
			"testimony.reference",
			"testimony.channel",
			"source.received_at",
			"working_text.id as text_id",
			"working_text.body",
		])
		.select((eb) => [
			eb
				.selectFrom("coding")
				.leftJoin("coding_end", "coding_end.coding_id", "coding.id")
				.whereRef("coding.testimony_id", "=", "testimony.id")
				.where("coding_end.id", "is", null)
				.select((count) => count.fn.countAll().as("n"))
				.as("passages"),
			eb
				.selectFrom("suggestion")
				.whereRef("suggestion.testimony_id", "=", "testimony.id")
				.whereRef("suggestion.working_text_id", "=", "working_text.id")
				.where("suggestion.decided_at", "is", null)
				.select((count) => count.fn.countAll().as("n"))
				.as("suggestions"),
		])
		.orderBy("source.received_at")
		.orderBy("testimony.id")
		.limit(page.limit)
		.offset(page.offset)
		.$castTo<QueueRow>()
		.execute();
}

/** The associations that collected at least one testimony. */
export async function collectingOrganisations(store: Store): Promise<{ id: string; name: string }[]> {
	return store
		.selectFrom("organisation")
		.select(["organisation.id", "organisation.name"])
		.where("organisation.id", "in", (eb) =>
			eb
				.selectFrom("testimony")
				.select("testimony.collected_by")
				.where("testimony.collected_by", "is not", null)
				.where("testimony.withdrawn_at", "is", null)
				.$castTo<{ collected_by: string }>(),
		)
		.orderBy("organisation.name")
		.execute();
}

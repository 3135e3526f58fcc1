import type { Store } from "@portevoix/data/connection/database";

/** What waits for a first masking, what is masked, and of that what this reader may read a second time. */
export type MaskingState = "to-mask" | "masked" | "second-reading";

export type MaskingQueueRow = {
	readonly source_id: string;
	readonly received_at: string;
	readonly body: string | null;
	readonly version: number | null;
	readonly approved_at: string | null;
	readonly approved_by: string | null;
	readonly second_read_at: string | null;
};

/** Sources with at least one living voice. A correction that came after the approval puts its source back to mask. */
function maskable(store: Store, state: MaskingState, reader: string) {
	const rows = store
		.selectFrom("source")
		.leftJoin("working_text", (join) =>
			join
				.onRef("working_text.source_id", "=", "source.id")
				.on("working_text.superseded_at", "is", null)
				.on("working_text.erased_at", "is", null),
		)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom("testimony")
					.select("testimony.id")
					.whereRef("testimony.source_id", "=", "source.id")
					.where("testimony.withdrawn_at", "is", null)
					.where("testimony.duplicate_of", "is", null),
			),
		)
		.where((eb) => {
			const corrected = eb.exists(
				eb
					.selectFrom("original_text")
					.select("original_text.id")
					.whereRef("original_text.source_id", "=", "source.id")
					.where("original_text.reason", "=", "correction")
					.whereRef("original_text.received_at", ">", "working_text.approved_at"),
			);
			if (state !== "to-mask") return eb.and([eb("working_text.id", "is not", null), eb.not(corrected)]);
			const sealed = eb.exists(
				eb
					.selectFrom("original_text")
					.select("original_text.id")
					.whereRef("original_text.source_id", "=", "source.id")
					.where("original_text.ciphertext", "is not", null),
			);
			return eb.and([eb.or([eb("working_text.id", "is", null), corrected]), sealed]);
		});
	if (state !== "second-reading") return rows;
	return rows
		.where("working_text.second_read_at", "is", null)
		.where("working_text.approved_by", "!=", reader);
}

export async function countMasking(
	store: Store,
	state: MaskingState,
	reader: string,
): Promise<number | string | bigint> {
	const row = await maskable(store, state, reader)
		.select((eb) => eb.fn.countAll().as("n"))
		.executeTakeFirstOrThrow();
	return row.n;
}

/** A page of the queue: what waits in the order of arrival, what is masked newest first. */
export async function pageOfMasking(
	store: Store,
	state: MaskingState,
	reader: string,
	page: { readonly limit: number; readonly offset: number },
): Promise<MaskingQueueRow[]> {
	const rows = maskable(store, state, reader);
	const ordered =
		state === "masked"
			? rows.orderBy("working_text.approved_at", "desc").orderBy("source.id", "desc")
			: rows.orderBy("source.received_at").orderBy("source.id");
	return ordered
		.select([
			"source.id as source_id",
			"source.received_at",
			"working_text.body",
			"working_text.version",
			"working_text.approved_at",
			"working_text.approved_by",
			"working_text.second_read_at",
		])
		.limit(page.limit)
		.offset(page.offset)
		.$castTo<MaskingQueueRow>()
		.execute();
}

/** The living voices of these sources. */
export async function voicesOf(store: Store, sourceIds: readonly string[]) {
	if (sourceIds.length === 0) return [];
	return store
		.selectFrom("testimony")
		.select(["id", "source_id", "reference", "channel", "quarantined_at", "released_at"])
		.where("source_id", "in", [...sourceIds])
		.where("withdrawn_at", "is", null)
		.where("duplicate_of", "is", null)
		.orderBy("id")
		.execute();
}

/** How long the newest sealed original of each source is, in base64 letters, without opening it. */
export async function sealedLengths(
	store: Store,
	sourceIds: readonly string[],
): Promise<Map<string, number | string | null>> {
	if (sourceIds.length === 0) return new Map();
	const rows = await store
		.selectFrom("original_text")
		.select(["source_id"])
		.select((eb) => eb.fn<number | string | null>("length", ["ciphertext"]).as("letters"))
		.where("source_id", "in", [...sourceIds])
		.orderBy("received_at")
		.orderBy("id")
		.execute();
	return new Map(rows.map(({ source_id, letters }) => [source_id, letters]));
}

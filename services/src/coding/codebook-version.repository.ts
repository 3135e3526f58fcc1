import type { Store } from "@portevoix/data/connection/database";

export async function publishedCodebooks(store: Store) {
	return store
		.selectFrom("codebook")
		.select(["version", "published_at", "note"])
		.where("published_at", "is not", null)
		.orderBy("version", "desc")
		.execute();
}

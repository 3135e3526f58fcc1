import type { Store } from "@portevoix/data/connection/database";
import { citationsOfTestimony, findPlaidoyer } from "./plaidoyer.repository.ts";

/** The plaidoyers that quote a testimony, by title, with how many times each does. */
export async function listQuoting(
	store: Store,
	testimonyId: string,
): Promise<{ plaidoyerId: string; title: string; quotes: number }[]> {
	const quotes = new Map<string, number>();
	for (const { plaidoyer_id } of await citationsOfTestimony(store, testimonyId)) {
		quotes.set(plaidoyer_id, (quotes.get(plaidoyer_id) ?? 0) + 1);
	}
	const found = [];
	for (const [plaidoyerId, times] of quotes) {
		const title = (await findPlaidoyer(store, plaidoyerId))?.title ?? "";
		found.push({ plaidoyerId, title, quotes: times });
	}
	return found.sort((left, right) => left.title.localeCompare(right.title, "fr"));
}

import type { Store } from "@portevoix/data/connection/database";
import { insertBases, insertConsentEvents } from "./consent.repository.ts";
import type { PreparedReception } from "./prepare-reception.ts";
import { insertAnswers, insertOriginals, insertSources, insertTestimonies } from "./testimony.repository.ts";

/** Writes prepared receptions, inside a transaction. */
export async function storeReceptions(
	transaction: Store,
	receptions: readonly PreparedReception[],
): Promise<void> {
	await insertSources(
		transaction,
		receptions.map((reception) => reception.source),
	);
	await insertTestimonies(
		transaction,
		receptions.flatMap((reception) => reception.testimonies),
	);
	await insertOriginals(
		transaction,
		receptions.map((reception) => reception.original),
	);
	await insertConsentEvents(
		transaction,
		receptions.flatMap((reception) => reception.consents),
	);
	await insertBases(
		transaction,
		receptions.flatMap((reception) => reception.bases),
	);
	await insertAnswers(
		transaction,
		receptions.flatMap((reception) => reception.answers),
	);
}

import type { Store } from "@portevoix/data/connection/database";
import { ConsentCapacity, Purpose } from "@portevoix/data/vocabulary/consent";
import { basesOf, consentEventsOf } from "./register.repository.ts";

/** An answer about one use, with the words to which it was given (null when they are not kept). */
export type Agreement = {
	readonly purpose: Purpose;
	readonly granted: boolean;
	readonly at: string;
	readonly givenBy: string;
	readonly capacity: ConsentCapacity;
	readonly channel: string;
	readonly text: string | null;
};

export type Basis = { readonly reason: string; readonly by: string; readonly at: string };

/** Everything that was answered about the uses of a testimony, and what was recorded instead; oldest first. */
export async function listAgreements(
	store: Store,
	testimonyId: string,
): Promise<{ agreements: Agreement[]; bases: Basis[] }> {
	const events = await consentEventsOf(store, testimonyId);
	const bases = await basesOf(store, testimonyId);
	return {
		agreements: events.map((event) => ({
			purpose: Purpose.parse(event.purpose),
			granted: event.granted === 1,
			at: event.at,
			givenBy: event.given_by,
			capacity: ConsentCapacity.parse(event.capacity),
			channel: event.channel,
			text: event.body,
		})),
		bases: bases.map(({ reason, by, at }) => ({ reason, by, at })),
	};
}

import { createHash } from "node:crypto";
import type { OpenDatabase } from "@portevoix/data/connection/database";
import type { Actor, StaffContext } from "@portevoix/services/context";
import { temporaryKeys } from "@portevoix/services/keys/open-keys";
import { createIdSource } from "@portevoix/services/new-id";

/** A context whose clock, ids and randomness can be repeated. Copies made with `actingAs` share its clock. */
export type World = StaffContext & {
	/** The next moment that `now` answers. */
	readonly setClock: (iso: string) => void;
};

export type WorldOptions = {
	readonly seed?: string;
	/** The first moment. */
	readonly start?: string;
	/** How far the clock moves with every look at it; 0 keeps it still. */
	readonly millisecondsPerLook?: number;
	/** Who acts; the command line, which may do everything, unless told otherwise. */
	readonly actor?: Actor;
};

/** Bytes that look random and are always the same for a seed. */
function seededBytes(seed: string): (length: number) => Uint8Array {
	let block = 0;
	return (length) => {
		const bytes = new Uint8Array(length);
		for (let from = 0; from < length; from += 32) {
			const digest = createHash("sha256").update(`${seed}\n${block}`).digest();
			bytes.set(digest.subarray(0, Math.min(32, length - from)), from);
			block += 1;
		}
		return bytes;
	};
}

/** Everything that a verb needs, around a database made by the test. */
export async function openWorld(store: OpenDatabase, options: WorldOptions = {}): Promise<World> {
	const { seed = "porte-voix", start = "2026-11-23T13:07:00.000Z", millisecondsPerLook = 1000 } = options;
	const randomBytes = seededBytes(seed);
	let next = Date.parse(start);
	const now = () => {
		const moment = new Date(next);
		next += millisecondsPerLook;
		return moment;
	};
	return {
		store,
		now,
		randomBytes,
		newId: createIdSource(now, randomBytes),
		keys: await temporaryKeys(randomBytes),
		actor: options.actor ?? { kind: "cli", id: "cli" },
		setClock: (iso) => {
			next = Date.parse(iso);
		},
	};
}

import { Stance } from "@portevoix/data/vocabulary/code";
import type { Filter } from "@portevoix/data/vocabulary/count";
import { NO_STANCE, type Snapshot } from "./snapshot.ts";

/** What the conditions on `code` and `stance` ask of a coding. */
export type CodingFilter = {
	/** Bit `s` set: stance index `s` is wanted (`NO_STANCE` included when no stance was asked for). */
	readonly stances: number;
	readonly stanceAsked: boolean;
	/** One set per condition on `code`: 1 for the codes named and their descendants. */
	readonly codeSets: readonly Uint8Array[];
};

const EVERY_STANCE = (1 << (NO_STANCE + 1)) - 1;

function withDescendants(codes: Snapshot["codes"], keys: readonly string[]): Uint8Array {
	const wanted = new Uint8Array(codes.keys.length);
	codes.keys.forEach((key, index) => {
		if (keys.includes(key)) wanted.fill(1, index, codes.ends[index]);
	});
	return wanted;
}

/** Prepares the conditions on codings. A key that the codebook does not have matches nothing. */
export function compileCodingFilter(snapshot: Snapshot, where: readonly Filter[]): CodingFilter {
	let stances = EVERY_STANCE;
	let stanceAsked = false;
	const codeSets: Uint8Array[] = [];
	for (const { facet, values } of where) {
		if (facet === "code") codeSets.push(withDescendants(snapshot.codes, values));
		if (facet !== "stance") continue;
		stanceAsked = true;
		let wanted = 0;
		Stance.options.forEach((stance, index) => {
			if (values.includes(stance)) wanted |= 1 << index;
		});
		stances &= wanted;
	}
	return { stances, stanceAsked, codeSets };
}

import { Stance } from "@portevoix/data/vocabulary/code";
import type { CountQuery, Facet } from "@portevoix/data/vocabulary/count";
import type { CodingFilter } from "./compile-coding-filter.ts";
import { NO_STANCE, type Snapshot } from "./snapshot.ts";

/** One side of a table: its values, and which of them a testimony has. */
export type Axis = {
	readonly facet: Facet | undefined;
	readonly values: readonly string[];
	/** Values that rows are printed for, in order; −1 stands for a code that the codebook does not have. */
	readonly rows: readonly { readonly value: string; readonly index: number }[];
	/** True when a row is printed even if nobody is in it. */
	readonly enumerated: boolean;
	/** Writes the indices of the values of testimony `t` in `into`, each once; answers how many. */
	list(t: number, into: Uint16Array): number;
};

const CLOSED: ReadonlySet<string> = new Set<Facet>([
	"stance",
	"channel",
	"witness-role",
	"province",
	"witness-age",
	"concerned-age",
	"care-setting",
	"language",
]);

/** A table without this side: one value, that everybody has. */
function openUnitAxis(): Axis {
	return {
		facet: undefined,
		values: [""],
		rows: [{ value: "", index: 0 }],
		enumerated: true,
		list(_t, into) {
			into[0] = 0;
			return 1;
		},
	};
}

function openCodeAxis(snapshot: Snapshot, query: CountQuery, filter: CodingFilter): Axis {
	const { codings, codes } = snapshot;
	const seenAt = new Uint32Array(codes.keys.length);
	let call = 0;
	const asked = query.codes === undefined ? undefined : new Set(query.codes);
	const known = codes.keys.map((value, index) => ({ value, index }));
	const unknown = [...(asked ?? [])].filter((key) => !codes.keys.includes(key)).sort();
	return {
		facet: "code",
		values: codes.keys,
		rows: asked
			? [...known.filter(({ value }) => asked.has(value)), ...unknown.map((value) => ({ value, index: -1 }))]
			: known,
		enumerated: asked !== undefined,
		list(t, into) {
			let count = 0;
			call += 1;
			for (let i = codings.start[t]!; i < codings.start[t + 1]!; i += 1) {
				if (((filter.stances >>> codings.stance[i]!) & 1) === 0) continue;
				// Once a code was seen, its ancestors were too.
				for (let c = codings.code[i]!; c >= 0 && seenAt[c] !== call; c = codes.parents[c]!) {
					seenAt[c] = call;
					into[count] = c;
					count += 1;
				}
			}
			return count;
		},
	};
}

function openStanceAxis(snapshot: Snapshot, filter: CodingFilter): Axis {
	const { codings } = snapshot;
	return {
		facet: "stance",
		values: Stance.options,
		rows: Stance.options.map((value, index) => ({ value, index })),
		enumerated: true,
		list(t, into) {
			let seen = 0;
			for (let i = codings.start[t]!; i < codings.start[t + 1]!; i += 1) {
				const code = codings.code[i]!;
				// The stance must be on a coding of the codes that were asked for.
				if (filter.codeSets.length > 0 && !filter.codeSets.some((set) => set[code] === 1)) continue;
				seen |= 1 << codings.stance[i]!;
			}
			seen &= filter.stances;
			let count = 0;
			for (let s = 0; s < NO_STANCE; s += 1) {
				if (((seen >>> s) & 1) === 0) continue;
				into[count] = s;
				count += 1;
			}
			return count;
		},
	};
}

function openAnswerAxis(snapshot: Snapshot, facet: `answer:${string}`): Axis {
	const answers = snapshot.answers.get(facet.slice("answer:".length));
	return {
		facet,
		values: answers?.values ?? [],
		rows: (answers?.values ?? []).map((value, index) => ({ value, index })),
		enumerated: false,
		list(t, into) {
			if (answers === undefined) return 0;
			const first = answers.start[t]!;
			const count = answers.start[t + 1]! - first;
			for (let i = 0; i < count; i += 1) into[i] = answers.value[first + i]!;
			return count;
		},
	};
}

/** Opens the side of a table for a facet of the query; `undefined` for a table that has no such side. */
export function openAxis(
	snapshot: Snapshot,
	query: CountQuery,
	filter: CodingFilter,
	facet: Facet | undefined,
): Axis {
	if (facet === undefined) return openUnitAxis();
	if (facet === "code") return openCodeAxis(snapshot, query, filter);
	if (facet === "stance") return openStanceAxis(snapshot, filter);
	if (facet.startsWith("answer:")) return openAnswerAxis(snapshot, facet as `answer:${string}`);
	const { values, of } = snapshot.columns[facet as keyof Snapshot["columns"]];
	return {
		facet,
		values,
		rows: values.map((value, index) => ({ value, index })),
		enumerated: CLOSED.has(facet),
		list(t, into) {
			into[0] = of[t]!;
			return 1;
		},
	};
}

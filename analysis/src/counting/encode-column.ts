import type { SnapshotColumn } from "./snapshot.ts";

const french = new Intl.Collator("fr", { numeric: true });

/** Alphabetical order for people who read French; equal for the collator, then by code unit, so that it is total. */
export function compareFrench(one: string, other: string): number {
	return french.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);
}

/**
 * Dictionary-encodes one value a testimony. The dictionary starts with the whole `vocabulary` in its order (so that
 * values that nobody has are known too); values outside of it follow in alphabetical order. At most 65,535 values.
 */
export function encodeColumn(column: readonly string[], vocabulary: readonly string[] = []): SnapshotColumn {
	const known = new Set(vocabulary);
	const values = [...vocabulary, ...[...new Set(column)].filter((v) => !known.has(v)).sort(compareFrench)];
	const index = new Map(values.map((value, position) => [value, position]));
	return { values, of: Uint16Array.from(column, (value) => index.get(value)!) };
}

import type { CountQuery, Filter } from "@portevoix/data/vocabulary/count";
import type { CodingFilter } from "./compile-coding-filter.ts";
import type { Snapshot, SnapshotAnswers, SnapshotColumn } from "./snapshot.ts";

function allowedValues(values: readonly string[], wanted: readonly string[]): Uint8Array {
	return Uint8Array.from(values, (value) => (wanted.includes(value) ? 1 : 0));
}

function keepByColumn(kept: Uint8Array, column: SnapshotColumn, wanted: readonly string[]): void {
	const allowed = allowedValues(column.values, wanted);
	for (let t = 0; t < kept.length; t += 1) kept[t]! &= allowed[column.of[t]!]!;
}

function keepByAnswer(
	kept: Uint8Array,
	answers: SnapshotAnswers | undefined,
	wanted: readonly string[],
): void {
	if (answers === undefined) {
		kept.fill(0);
		return;
	}
	const allowed = allowedValues(answers.values, wanted);
	for (let t = 0; t < kept.length; t += 1) {
		let found = 0;
		for (let i = answers.start[t]!; i < answers.start[t + 1]!; i += 1) found |= allowed[answers.value[i]!]!;
		kept[t]! &= found;
	}
}

/** Keeps testimonies with a coding of a wanted stance, and of the set of codes when there is one: on the same coding. */
function keepByCoding(kept: Uint8Array, snapshot: Snapshot, stances: number, codes?: Uint8Array): void {
	const { start, code, stance } = snapshot.codings;
	for (let t = 0; t < kept.length; t += 1) {
		if (kept[t] === 0) continue;
		let found = 0;
		for (let i = start[t]!; found === 0 && i < start[t + 1]!; i += 1) {
			if ((stances >>> stance[i]!) & 1) found = codes === undefined ? 1 : codes[code[i]!]!;
		}
		kept[t] = found;
	}
}

function keepByFacet(kept: Uint8Array, snapshot: Snapshot, { facet, values }: Filter): void {
	if (facet === "code" || facet === "stance") return;
	if (facet.startsWith("answer:")) {
		keepByAnswer(kept, snapshot.answers.get(facet.slice("answer:".length)), values);
		return;
	}
	const column = snapshot.columns[facet as keyof Snapshot["columns"]];
	keepByColumn(kept, column, values);
}

function dayNumber(date: string): number {
	return Number(date.replaceAll("-", ""));
}

/**
 * The testimonies that satisfy every condition of a query: 1 or 0 by testimony index. Each condition on `code` asks
 * for a coding with the code or a descendant, of a wanted stance when a stance is asked for; two conditions on
 * `code` may be met by two codings of the same testimony.
 */
export function selectPopulation(
	snapshot: Snapshot,
	query: Pick<CountQuery, "where" | "from" | "to">,
	coding: CodingFilter,
): Uint8Array {
	const kept = new Uint8Array(snapshot.ids.length).fill(1);
	const from = query.from === undefined ? 0 : dayNumber(query.from);
	const to = query.to === undefined ? Number.POSITIVE_INFINITY : dayNumber(query.to);
	for (let t = 0; t < kept.length; t += 1) {
		const day = snapshot.receivedDay[t]!;
		if (day < from || day > to) kept[t] = 0;
	}
	for (const filter of query.where) keepByFacet(kept, snapshot, filter);
	for (const codes of coding.codeSets) keepByCoding(kept, snapshot, coding.stances, codes);
	if (coding.stanceAsked && coding.codeSets.length === 0) keepByCoding(kept, snapshot, coding.stances);
	return kept;
}

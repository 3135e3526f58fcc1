import { Stance } from "@portevoix/data/vocabulary/code";
import type { Filter, SituationScale, Statistic } from "@portevoix/data/vocabulary/count";
import { compileCodingFilter } from "./compile-coding-filter.ts";
import { openTally } from "./open-tally.ts";
import { selectPopulation } from "./select-population.ts";
import type { Snapshot } from "./snapshot.ts";

/** Witnesses under which a scale would be an opinion. */
const LEAST_WITNESSES = 10;

const SIDES = ["obstacle", "help", "added-value"] as const;

/**
 * The scale of a situation, as in the plaidoyers with an « Aide–Frein » bar: among the witnesses with a coding of the
 * code (or a descendant) that says obstacle, help or added value, how many say each. Someone who says two of them
 * counts in both and once in `n`. A label shows from a share of one third, so two may show (three when all say
 * everything). needle = (help + added value − obstacle) / (help + added value + obstacle).
 * Example: 8 obstacle, 4 help, 0 added value, n = 12: needle −1/3, labels obstacle and help.
 * Not defined under 10 witnesses: reason `too-few-testimonies`. The numbers are exact, for the house; what is
 * published is the needle and the labels. Source: the data model's rule; labels as in the 2023 plaidoyer.
 */
export function situationScale(
	snapshot: Snapshot,
	codeKey: string,
	where: readonly Filter[],
): Statistic<SituationScale> {
	const population = selectPopulation(snapshot, { where: [...where] }, compileCodingFilter(snapshot, where));
	const code = snapshot.codes.keys.indexOf(codeKey);
	const end = code < 0 ? code : snapshot.codes.ends[code]!;
	const cellOf = new Map<number, number>(SIDES.map((side, cell) => [Stance.options.indexOf(side), cell]));
	const { start, code: codeOf, stance } = snapshot.codings;
	// The last cell is anybody with one of the three.
	const tally = openTally(SIDES.length + 1);
	for (let t = 0; t < population.length; t += 1) {
		if (population[t] === 0) continue;
		for (let i = start[t]!; i < start[t + 1]!; i += 1) {
			if (codeOf[i]! < code || codeOf[i]! >= end) continue;
			const cell = cellOf.get(stance[i]!);
			if (cell === undefined) continue;
			tally.mark(cell, t, snapshot.witnessOf[t]!);
			tally.mark(SIDES.length, t, snapshot.witnessOf[t]!);
		}
	}
	const [obstacle, help, addedValue, n] = [0, 1, 2, 3].map((cell) => tally.witnesses[cell]!) as Four;
	if (n < LEAST_WITNESSES) return { defined: false, reason: "too-few-testimonies" };
	return {
		defined: true,
		value: {
			obstacle,
			help,
			addedValue,
			n,
			needle: (help + addedValue - obstacle) / (help + addedValue + obstacle),
			labels: SIDES.filter((_side, cell) => 3 * tally.witnesses[cell]! >= n),
		},
	};
}

type Four = [number, number, number, number];

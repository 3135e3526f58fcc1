import type { CodingRow, SnapshotRows } from "./snapshot-rows.ts";

/**
 * The decided layer: which codings count (and train).
 *
 * A testimony that was assigned in a closed round keeps only its adjudicated codings: those that carry that round and
 * whose coder had no assignment for this testimony in it, in other words the adjudicator's. The blind codings of the
 * round stop counting at its closing, and so do ordinary codings outside of it. When several closed rounds assigned
 * the testimony, the one that closed last decides (equal times: the greater id). Every other testimony keeps all its
 * coders' current codings. The rows given are already current: nobody ended them and their working text stands.
 */
export function decideCodings(
	rows: Pick<SnapshotRows, "codings" | "closedRounds" | "assignments">,
): CodingRow[] {
	const closedAt = new Map(rows.closedRounds.map((round) => [round.id, round.closedAt]));
	const decidingRound = new Map<string, string>();
	const blind = new Set<string>();
	for (const { roundId, testimonyId, coderId } of rows.assignments) {
		const closing = closedAt.get(roundId);
		if (closing === undefined) continue;
		blind.add(`${roundId} ${testimonyId} ${coderId}`);
		const known = decidingRound.get(testimonyId);
		if (known !== undefined && `${closedAt.get(known)} ${known}` >= `${closing} ${roundId}`) continue;
		decidingRound.set(testimonyId, roundId);
	}
	return rows.codings.filter((coding) => {
		const round = decidingRound.get(coding.testimonyId);
		if (round === undefined) return true;
		return coding.roundId === round && !blind.has(`${round} ${coding.testimonyId} ${coding.coderId}`);
	});
}

import type { CountConsentRow, SnapshotRows, TestimonyRow } from "./snapshot-rows.ts";

function isLater(one: CountConsentRow, other: CountConsentRow): boolean {
	return one.at === other.at ? one.id > other.id : one.at > other.at;
}

function standsAside(row: TestimonyRow): boolean {
	return (
		(row.quarantinedAt !== null && row.releasedAt === null) ||
		row.duplicateOf !== null ||
		row.withdrawnAt !== null ||
		row.batchUndoneAt !== null
	);
}

/**
 * The testimonies that count: consent `count` by its latest event, or a recorded basis when nobody asked the witness;
 * not quarantined, duplicate, withdrawn, nor of an undone batch. A person who was asked and said no is not counted,
 * even with a recorded basis: the basis is for those whom nobody asked.
 */
export function selectCountable(
	rows: Pick<SnapshotRows, "testimonies" | "countConsents" | "recordedBases">,
): TestimonyRow[] {
	const latest = new Map<string, CountConsentRow>();
	for (const event of rows.countConsents) {
		const known = latest.get(event.testimonyId);
		if (known === undefined || isLater(event, known)) latest.set(event.testimonyId, event);
	}
	const based = new Set(rows.recordedBases);
	return rows.testimonies.filter(
		(row) => !standsAside(row) && (latest.get(row.id)?.granted ?? based.has(row.id)),
	);
}

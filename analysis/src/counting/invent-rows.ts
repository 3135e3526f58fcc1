import type { SnapshotRows } from "./snapshot-rows.ts";

/** A testimony of a test or a measurement: what matters is said, the rest is ordinary. */
export type InventedTestimony = {
	readonly witness?: string;
	readonly channel?: string;
	readonly province?: string;
	readonly campaign?: string;
	readonly receivedAt?: string;
	/** Read under version 1 of the codebook, unless false. */
	readonly read?: boolean;
	/** `code` or `code/stance`. */
	readonly codings?: readonly string[];
	readonly choices?: readonly string[];
};

/** Rows of an invented corpus in which every testimony counts; codes are dotted keys, in the order of the codebook. */
export function inventRows(
	testimonies: readonly InventedTestimony[],
	codes: readonly string[],
): SnapshotRows {
	const id = (index: number) => `t${String(index).padStart(7, "0")}`;
	return {
		changeSeq: testimonies.length,
		testimonies: testimonies.map((testimony, index) => ({
			id: id(index),
			witnessId: testimony.witness ?? null,
			channel: testimony.channel ?? "form",
			witnessRole: "patient",
			province: testimony.province ?? "namur",
			witnessAge: "unknown",
			concernedAge: "unknown",
			careSetting: "unknown",
			language: "fr",
			campaignKey: testimony.campaign ?? null,
			collectedBy: null,
			receivedAt: testimony.receivedAt ?? "2026-03-01T10:00:00.000Z",
			quarantinedAt: null,
			releasedAt: null,
			duplicateOf: null,
			withdrawnAt: null,
			batchUndoneAt: null,
		})),
		countConsents: [],
		recordedBases: testimonies.map((_testimony, index) => id(index)),
		codebooks: [{ id: "book", version: 1 }],
		codeEntries: codes.map((key, index) => ({
			codebookId: "book",
			codeId: key,
			key,
			parentId: key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : null,
			label: key,
			position: index + 1,
		})),
		readings: testimonies.flatMap((testimony, index) =>
			testimony.read === false ? [] : [{ testimonyId: id(index), codebookId: "book" }],
		),
		codings: testimonies.flatMap((testimony, index) =>
			(testimony.codings ?? []).map((coding) => {
				const [codeId, stance] = coding.split("/") as [string, string | undefined];
				return { testimonyId: id(index), codeId, stance: stance ?? null, coderId: "coder", roundId: null };
			}),
		),
		closedRounds: [],
		assignments: [],
		answers: testimonies.flatMap((testimony, index) =>
			(testimony.choices ?? []).map((choice) => ({ testimonyId: id(index), questionId: "q1", choice })),
		),
	};
}

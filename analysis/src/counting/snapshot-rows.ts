/** A testimony as stored, whether it counts or not. Times are UTC ISO-8601; null means "has not happened". */
export type TestimonyRow = {
	readonly id: string;
	/** By its current link; null when nobody linked it: it is then a witness of its own. */
	readonly witnessId: string | null;
	readonly channel: string;
	readonly witnessRole: string;
	readonly province: string;
	readonly witnessAge: string;
	readonly concernedAge: string;
	readonly careSetting: string;
	readonly language: string;
	readonly campaignKey: string | null;
	/** Name of the organisation that collected it. */
	readonly collectedBy: string | null;
	readonly receivedAt: string;
	readonly quarantinedAt: string | null;
	readonly releasedAt: string | null;
	readonly duplicateOf: string | null;
	readonly withdrawnAt: string | null;
	readonly batchUndoneAt: string | null;
};

/** An answer about the use `count`; `id` orders two events of the same instant. */
export type CountConsentRow = {
	readonly testimonyId: string;
	readonly granted: boolean;
	readonly at: string;
	readonly id: string;
};

/** A coding that nobody ended, on a working text that is current. */
export type CodingRow = {
	readonly testimonyId: string;
	readonly codeId: string;
	readonly stance: string | null;
	readonly coderId: string;
	readonly roundId: string | null;
};

export type AssignmentRow = {
	readonly roundId: string;
	readonly testimonyId: string;
	readonly coderId: string;
};

export type CodeEntryRow = {
	readonly codebookId: string;
	readonly codeId: string;
	readonly key: string;
	readonly parentId: string | null;
	readonly label: string;
	readonly position: number;
};

/** What a snapshot is built from: rows of the store, with no rule applied but "current text, not ended". */
export type SnapshotRows = {
	readonly changeSeq: number;
	readonly testimonies: readonly TestimonyRow[];
	readonly countConsents: readonly CountConsentRow[];
	/** Ids of testimonies with a recorded basis. */
	readonly recordedBases: readonly string[];
	/** Published versions only. */
	readonly codebooks: readonly { readonly id: string; readonly version: number }[];
	readonly codeEntries: readonly CodeEntryRow[];
	/** Readings finished, not reopened, of a working text that is current. */
	readonly readings: readonly { readonly testimonyId: string; readonly codebookId: string }[];
	readonly codings: readonly CodingRow[];
	readonly closedRounds: readonly { readonly id: string; readonly closedAt: string }[];
	/** Of closed rounds. */
	readonly assignments: readonly AssignmentRow[];
	/** Choices that were given. */
	readonly answers: readonly {
		readonly testimonyId: string;
		readonly questionId: string;
		readonly choice: string;
	}[];
};

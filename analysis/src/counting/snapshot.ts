/** A facet of a testimony that has one value: its dictionary in the order of cells, and each testimony's index in it. */
export type SnapshotColumn = { readonly values: readonly string[]; readonly of: Uint16Array };

/** The facets of which a testimony has exactly one value, named as in `Facet`. */
export type ColumnFacet =
	| "channel"
	| "witness-role"
	| "province"
	| "witness-age"
	| "concerned-age"
	| "care-setting"
	| "language"
	| "campaign"
	| "collected-by"
	| "month";

/** The choices of one question: those of testimony `t` are `value[start[t]]` up to, not including, `value[start[t + 1]]`. */
export type SnapshotAnswers = {
	readonly values: readonly string[];
	readonly start: Uint32Array;
	readonly value: Uint16Array;
};

/** Value of the facets `campaign` and `collected-by` for a testimony that has none. */
export const NO_VALUE = "none";

/** Index of a coding without stance; a real stance has its index in the vocabulary `Stance`. */
export const NO_STANCE = 6;

/**
 * Everything that may be counted, in columns, so that a count over 100,000 testimonies takes milliseconds.
 * It holds no text and only testimonies that count. Testimonies of one witness are next to each other, and codings
 * and answers follow the order of testimonies: a distinct count needs only the last witness seen in each cell.
 */
export type Snapshot = {
	readonly codebookVersion: number;
	readonly changeSeq: number;
	/** Testimony ids, by testimony index. */
	readonly ids: readonly string[];
	readonly witnessCount: number;
	/** Witness index of each testimony, never decreasing. */
	readonly witnessOf: Uint32Array;
	readonly columns: Readonly<Record<ColumnFacet, SnapshotColumn>>;
	/** Day of reception in UTC as the number YYYYMMDD. */
	readonly receivedDay: Uint32Array;
	/** How many 32-bit words a set of codebooks takes. */
	readonly maskWords: number;
	/** Codebooks under which each testimony has a finished reading: `maskWords` words a testimony. */
	readonly readMask: Uint32Array;
	readonly answers: ReadonlyMap<string, SnapshotAnswers>;
	/** Codes in the order of the codebook, parents before children, a code and its descendants next to each other. */
	readonly codes: {
		readonly keys: readonly string[];
		readonly labels: readonly string[];
		readonly positions: readonly number[];
		/** Index of the parent, −1 at the top. */
		readonly parents: Int32Array;
		/** Index after the last descendant. */
		readonly ends: Uint32Array;
		/** Codebooks that contain the code: `maskWords` words a code. */
		readonly masks: Uint32Array;
	};
	/** Decided codings, in the order of testimonies. */
	readonly codings: {
		readonly testimony: Uint32Array;
		readonly code: Uint16Array;
		/** Index in the vocabulary `Stance`, or `NO_STANCE`. */
		readonly stance: Uint8Array;
		/** Codings of testimony `t` go from `start[t]` to before `start[t + 1]`. */
		readonly start: Uint32Array;
	};
};

/** Numbers: what moved them, and those that were frozen. */
export type CountingTables = {
	change: { seq: number; at: string; kind: string; testimony_id: string | null; code_id: string | null };
	/** Write-once. `query`, `definition` and `result` are JSON. */
	frozen_count: {
		id: string;
		corpus_id: string | null;
		query: string;
		definition: string;
		codebook_id: string;
		change_seq: number;
		result: string;
		fingerprint: string;
		by: string;
		at: string;
	};
};

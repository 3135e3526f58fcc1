/** What was seen in the texts, by whom; appended, never rewritten. */
export type CodingTables = {
	coding: {
		id: string;
		working_text_id: string;
		testimony_id: string;
		start: number;
		end: number;
		/** The words at the span, kept to prove it; erased with the working text. */
		exact: string | null;
		code_id: string;
		stance: string | null;
		coder_id: string;
		round_id: string | null;
		suggestion_id: string | null;
		carried_from: string | null;
		created_at: string;
	};
	coding_end: { id: string; coding_id: string; by: string; at: string; reason: string };
	/** The coder said « terminé ». Without it, "not coded" is not "no". */
	reading: {
		id: string;
		working_text_id: string;
		testimony_id: string;
		coder_id: string;
		codebook_id: string;
		round_id: string | null;
		finished_at: string;
		reopened_at: string | null;
	};
	coding_round: {
		id: string;
		corpus_id: string;
		seed: number;
		sample_rule: string;
		opened_at: string;
		closed_at: string | null;
	};
	assignment: { id: string; round_id: string; testimony_id: string; coder_id: string };
	suggestion: {
		id: string;
		working_text_id: string;
		testimony_id: string;
		start: number;
		end: number;
		code_id: string;
		stance: string | null;
		score: number;
		model_id: string;
		created_at: string;
		decided_by: string | null;
		decided_at: string | null;
		decision: string | null;
	};
	model: {
		id: string;
		codebook_id: string;
		trained_at: string;
		/** JSON. */
		figures: string;
		weights: string | null;
		retired_at: string | null;
	};
	memo: {
		id: string;
		entity: string;
		entity_id: string;
		body: string | null;
		by: string;
		at: string;
		erased_at: string | null;
	};
	star: { id: string; coding_id: string; by: string; at: string; ended_at: string | null };
};

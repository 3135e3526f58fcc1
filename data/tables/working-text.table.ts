/** What may be read: approved, pseudonymised, versioned texts. */
export type WorkingTextTables = {
	working_text: {
		id: string;
		source_id: string;
		version: number;
		body: string | null;
		salt: string | null;
		sha256: string;
		proposed_by: string;
		approved_by: string;
		approved_at: string;
		second_read_by: string | null;
		second_read_at: string | null;
		superseded_at: string | null;
		superseded_reason: string | null;
		erased_at: string | null;
	};
	passage_frame: {
		id: string;
		working_text_id: string;
		start: number;
		end: number;
		kind: string;
		question_id: string | null;
		testimony_id: string | null;
		speaker: string;
		from_ms: number | null;
		to_ms: number | null;
	};
	/** Never the masked words. Offsets are in the working body, where the replacement stands. */
	mask: {
		id: string;
		working_text_id: string;
		start: number;
		end: number;
		kind: string;
		replacement: string;
		source: string;
	};
};

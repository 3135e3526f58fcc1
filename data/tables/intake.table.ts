/** Doors: batches of imported rows, drafts of forms and calls, receipts. */
export type IntakeTables = {
	batch: {
		id: string;
		tool: string;
		file_name: string;
		file_hash: string;
		encoding: string;
		delimiter: string | null;
		/** JSON: which column became what. */
		mapping: string;
		/** JSON: row numbers and reasons, never cells. */
		report: string;
		created_by: string;
		created_at: string;
		undone_at: string | null;
	};
	draft_submission: {
		id: string;
		campaign_id: string | null;
		questionnaire_id: string | null;
		kind: string;
		opened_by: string | null;
		ciphertext: string | null;
		wrapped_key: string | null;
		touched_at: string;
		expires_at: string;
		testimony_id: string | null;
		/** A keyed hash of what was sent: tells a retry from a corrected sending, and nothing else. */
		content_mac: string | null;
	};
	receipt: {
		id: string;
		/** HMAC of the code under a key outside the database; the code itself is stored nowhere. */
		lookup: string;
		issued_by: string;
		issued_at: string;
		testimony_id: string | null;
		claimed_at: string | null;
		revoked_at: string | null;
	};
};

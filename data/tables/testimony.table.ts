/** What was received, and what one person told. */
export type TestimonyTables = {
	/** One thing that was received: answers, a call, a gathering, an e-mail. */
	source: {
		id: string;
		kind: string;
		gathering_id: string | null;
		batch_id: string | null;
		batch_row: number | null;
		received_at: string;
	};
	gathering: { id: string; kind: string; held_at: string };
	testimony: {
		id: string;
		reference: string;
		source_id: string;
		campaign_id: string | null;
		channel: string;
		witness_role: string;
		language: string;
		facts_from: string | null;
		facts_to: string | null;
		province: string;
		concerned_age_band: string;
		witness_age_band: string;
		care_setting: string;
		/** The association or office that collected it. */
		collected_by: string | null;
		source_key: string | null;
		quarantined_at: string | null;
		released_at: string | null;
		/** The testimony that tells the same story: this one is set aside, never counted. */
		duplicate_of: string | null;
		withdrawn_at: string | null;
	};
	witness: { id: string };
	witness_link: {
		id: string;
		testimony_id: string;
		witness_id: string;
		by: string;
		at: string;
		ended_at: string | null;
	};
	/** One row per ticked choice; free text is never here. */
	answer: {
		id: string;
		testimony_id: string;
		question_id: string;
		questionnaire_id: string | null;
		state: string;
		choice: string | null;
		number: number | null;
		date: string | null;
	};
	original_text: {
		id: string;
		source_id: string;
		question_id: string | null;
		ciphertext: string | null;
		wrapped_key: string | null;
		key_id: string;
		received_at: string;
		reason: string;
		destroyed_at: string | null;
	};
	attachment: {
		id: string;
		source_id: string;
		kind: string;
		file: string | null;
		wrapped_key: string | null;
		sha256: string;
		destroy_after: string | null;
		destroyed_at: string | null;
	};
	contact: { testimony_id: string; sealed: string | null; recipients: string; erased_at: string | null };
};

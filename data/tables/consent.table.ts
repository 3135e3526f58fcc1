/** Consent texts (immutable, by hash), what was answered, and bases recorded instead of consent. */
export type ConsentTables = {
	consent_text: { hash: string; language: string; purposes: string; body: string };
	consent_event: {
		id: string;
		testimony_id: string;
		purpose: string;
		granted: number;
		given_by: string;
		capacity: string;
		channel: string;
		consent_text_hash: string | null;
		at: string;
	};
	/** Why a testimony may be counted although nobody asked its author: written by a person, never quoted from. */
	recorded_basis: { id: string; testimony_id: string; reason: string; by: string; at: string };
};

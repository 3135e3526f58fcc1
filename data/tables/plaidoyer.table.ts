/** What is said with the evidence. */
export type PlaidoyerTables = {
	plaidoyer: { id: string; corpus_id: string | null; title: string; language: string };
	/** `document` is ProseMirror JSON (`data/vocabulary/document.ts`); quoted words are never in it. */
	draft: { plaidoyer_id: string; revision: number; document: string; author_id: string; at: string };
	citation: {
		id: string;
		plaidoyer_id: string;
		kind: string;
		/** JSON of a count query, or of a document reference; null for an excerpt. */
		query: string | null;
		working_text_id: string | null;
		testimony_id: string | null;
		start: number | null;
		end: number | null;
		/** JSON of structured edits: omissions and clarifications. */
		edits: string | null;
		frozen_count_id: string | null;
		carried_from: string | null;
		created_by: string;
		created_at: string;
	};
	/** The only place where quoted words live. `sha256` is over salt and body, and stays when they are erased. */
	citation_text: {
		citation_id: string;
		body: string | null;
		salt: string | null;
		sha256: string;
		erased_at: string | null;
	};
	recommendation: { id: string; plaidoyer_id: string };
	recommendation_event: {
		id: string;
		recommendation_id: string;
		kind: string;
		link: string | null;
		note: string;
		by: string;
		at: string;
	};
	priority_vote: {
		id: string;
		recommendation_id: string;
		organisation_id: string;
		rank: number;
		at: string;
	};
	edition: {
		id: string;
		plaidoyer_id: string;
		number: number;
		document: string;
		annex: string;
		published_by: string;
		validated_by: string;
		fingerprint: string;
		at: string;
	};
	release_file: {
		id: string;
		edition_id: string | null;
		plaidoyer_id: string;
		format: string;
		sha256: string;
		sent_to: string | null;
		replaced_by: string | null;
		at: string;
	};
};

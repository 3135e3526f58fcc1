/** Who works with testimonies, and in which frame. */
export type OrganisationTables = {
	organisation: { id: string; kind: string; name: string; parent_id: string | null };
	theme_officer: { code_id: string; account_id: string; organisation_id: string };
	campaign: {
		id: string;
		key: string;
		title: string;
		purpose: string;
		opens_at: string | null;
		closes_at: string | null;
		published_at: string | null;
		closed_at: string | null;
		/** Space-separated language codes. */
		languages: string;
	};
	campaign_partner: { campaign_id: string; organisation_id: string };
	/** `questions` is JSON; a version is never edited once answered. */
	questionnaire: { id: string; campaign_id: string; version: number; questions: string };
	/** A *dossier*: which testimonies a piece of work is about. `query` is JSON. */
	corpus: { id: string; title: string; query: string; closed_at: string | null; created_by: string };
};

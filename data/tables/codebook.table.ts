/** Codes, and how each version of the codebook words them. */
export type CodebookTables = {
	codebook: { id: string; version: number; published_at: string | null; note: string };
	code: { id: string; key: string; kind: string; retired_at: string | null };
	code_entry: {
		id: string;
		codebook_id: string;
		code_id: string;
		parent_id: string | null;
		label: string;
		definition: string;
		include: string;
		exclude: string;
		/** JSON array of strings. */
		examples: string;
		/** Space-separated authorities, the one who decides most first. */
		authority: string;
		colour: string;
		position: number;
	};
	code_event: {
		id: string;
		code_id: string;
		kind: string;
		into_code_id: string | null;
		reason: string;
		by: string;
		at: string;
	};
};

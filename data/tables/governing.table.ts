/** Who did what, settings, and long work. */
export type GoverningTables = {
	audit_entry: {
		seq: number;
		at: string;
		actor: string;
		role: string;
		action: string;
		entity: string;
		entity_id: string;
		reason: string;
		detail_hash: string;
		previous_hash: string;
		hash: string;
		mac: string;
	};
	setting: { key: string; value: string };
	job: {
		id: string;
		kind: string;
		input: string;
		progress: number;
		started_at: string | null;
		finished_at: string | null;
		cancelled_at: string | null;
		outcome: string | null;
	};
};

import { type Kysely, sql } from "kysely";
import type { Dialect } from "../connection/database.ts";

type Column =
	| "text"
	| "integer"
	| "real"
	| "text?"
	| "integer?"
	| `->${string}`
	| `->${string}?`
	| "id"
	| "seq"
	| "unique";

/**
 * One line a table. `id`: text primary key; `seq`: integer primary key given by the program; `->table`: a text
 * reference; a trailing `?`: may be null; `unique`: text, not null, unique.
 */
const TABLES: Record<string, Record<string, Column>> = {
	organisation: { id: "id", kind: "text", name: "text", parent_id: "->organisation?" },
	role_grant: {
		id: "id",
		account_id: "->user",
		role: "text",
		organisation_id: "->organisation?",
		campaign_id: "text?",
		granted_by: "text",
		granted_at: "text",
		ended_at: "text?",
	},
	campaign: {
		id: "id",
		key: "unique",
		title: "text",
		purpose: "text",
		opens_at: "text?",
		closes_at: "text?",
		published_at: "text?",
		closed_at: "text?",
		languages: "text",
	},
	campaign_partner: { campaign_id: "->campaign", organisation_id: "->organisation" },
	questionnaire: { id: "id", campaign_id: "->campaign", version: "integer", questions: "text" },
	corpus: { id: "id", title: "text", query: "text", closed_at: "text?", created_by: "text" },
	gathering: { id: "id", kind: "text", held_at: "text" },
	batch: {
		id: "id",
		tool: "text",
		file_name: "text",
		file_hash: "text",
		encoding: "text",
		delimiter: "text?",
		mapping: "text",
		report: "text",
		created_by: "text",
		created_at: "text",
		undone_at: "text?",
	},
	source: {
		id: "id",
		kind: "text",
		gathering_id: "->gathering?",
		batch_id: "->batch?",
		batch_row: "integer?",
		received_at: "text",
	},
	testimony: {
		id: "id",
		reference: "unique",
		source_id: "->source",
		campaign_id: "->campaign?",
		channel: "text",
		witness_role: "text",
		language: "text",
		facts_from: "text?",
		facts_to: "text?",
		province: "text",
		concerned_age_band: "text",
		witness_age_band: "text",
		care_setting: "text",
		collected_by: "->organisation?",
		source_key: "text?",
		quarantined_at: "text?",
		released_at: "text?",
		duplicate_of: "->testimony?",
		withdrawn_at: "text?",
	},
	witness: { id: "id" },
	witness_link: {
		id: "id",
		testimony_id: "->testimony",
		witness_id: "->witness",
		by: "text",
		at: "text",
		ended_at: "text?",
	},
	answer: {
		id: "id",
		testimony_id: "->testimony",
		question_id: "text",
		questionnaire_id: "->questionnaire?",
		state: "text",
		choice: "text?",
		number: "real",
		date: "text?",
	},
	original_text: {
		id: "id",
		source_id: "->source",
		question_id: "text?",
		ciphertext: "text?",
		wrapped_key: "text?",
		key_id: "text",
		received_at: "text",
		reason: "text",
		destroyed_at: "text?",
	},
	attachment: {
		id: "id",
		source_id: "->source",
		kind: "text",
		file: "text?",
		wrapped_key: "text?",
		sha256: "text",
		destroy_after: "text?",
		destroyed_at: "text?",
	},
	contact: { testimony_id: "id", sealed: "text?", recipients: "text", erased_at: "text?" },
	draft_submission: {
		id: "id",
		campaign_id: "->campaign?",
		questionnaire_id: "->questionnaire?",
		kind: "text",
		opened_by: "text?",
		ciphertext: "text?",
		wrapped_key: "text?",
		touched_at: "text",
		expires_at: "text",
		testimony_id: "text?",
		content_mac: "text?",
	},
	receipt: {
		id: "id",
		lookup: "unique",
		issued_by: "text",
		issued_at: "text",
		testimony_id: "->testimony?",
		claimed_at: "text?",
		revoked_at: "text?",
	},
	consent_text: { hash: "id", language: "text", purposes: "text", body: "text" },
	consent_event: {
		id: "id",
		testimony_id: "->testimony",
		purpose: "text",
		granted: "integer",
		given_by: "text",
		capacity: "text",
		channel: "text",
		consent_text_hash: "text?",
		at: "text",
	},
	recorded_basis: { id: "id", testimony_id: "->testimony", reason: "text", by: "text", at: "text" },
	working_text: {
		id: "id",
		source_id: "->source",
		version: "integer",
		body: "text?",
		salt: "text?",
		sha256: "text",
		proposed_by: "text",
		approved_by: "text",
		approved_at: "text",
		second_read_by: "text?",
		second_read_at: "text?",
		superseded_at: "text?",
		superseded_reason: "text?",
		erased_at: "text?",
	},
	passage_frame: {
		id: "id",
		working_text_id: "->working_text",
		start: "integer",
		end: "integer",
		kind: "text",
		question_id: "text?",
		testimony_id: "->testimony?",
		speaker: "text",
		from_ms: "integer?",
		to_ms: "integer?",
	},
	mask: {
		id: "id",
		working_text_id: "->working_text",
		start: "integer",
		end: "integer",
		kind: "text",
		replacement: "text",
		source: "text",
	},
	codebook: { id: "id", version: "integer", published_at: "text?", note: "text" },
	code: { id: "id", key: "unique", kind: "text", retired_at: "text?" },
	code_entry: {
		id: "id",
		codebook_id: "->codebook",
		code_id: "->code",
		parent_id: "->code?",
		label: "text",
		definition: "text",
		include: "text",
		exclude: "text",
		examples: "text",
		authority: "text",
		colour: "text",
		position: "integer",
	},
	code_event: {
		id: "id",
		code_id: "->code",
		kind: "text",
		into_code_id: "->code?",
		reason: "text",
		by: "text",
		at: "text",
	},
	theme_officer: { code_id: "->code", account_id: "->user", organisation_id: "->organisation" },
	coding_round: {
		id: "id",
		corpus_id: "->corpus",
		seed: "integer",
		sample_rule: "text",
		opened_at: "text",
		closed_at: "text?",
	},
	assignment: { id: "id", round_id: "->coding_round", testimony_id: "->testimony", coder_id: "text" },
	model: {
		id: "id",
		codebook_id: "->codebook",
		trained_at: "text",
		figures: "text",
		weights: "text?",
		retired_at: "text?",
	},
	suggestion: {
		id: "id",
		working_text_id: "->working_text",
		testimony_id: "->testimony",
		start: "integer",
		end: "integer",
		code_id: "->code",
		stance: "text?",
		score: "real",
		model_id: "->model",
		created_at: "text",
		decided_by: "text?",
		decided_at: "text?",
		decision: "text?",
	},
	coding: {
		id: "id",
		working_text_id: "->working_text",
		testimony_id: "->testimony",
		start: "integer",
		end: "integer",
		exact: "text?",
		code_id: "->code",
		stance: "text?",
		coder_id: "text",
		round_id: "->coding_round?",
		suggestion_id: "->suggestion?",
		carried_from: "->coding?",
		created_at: "text",
	},
	coding_end: { id: "id", coding_id: "->coding", by: "text", at: "text", reason: "text" },
	reading: {
		id: "id",
		working_text_id: "->working_text",
		testimony_id: "->testimony",
		coder_id: "text",
		codebook_id: "->codebook",
		round_id: "->coding_round?",
		finished_at: "text",
		reopened_at: "text?",
	},
	memo: {
		id: "id",
		entity: "text",
		entity_id: "text",
		body: "text?",
		by: "text",
		at: "text",
		erased_at: "text?",
	},
	star: { id: "id", coding_id: "->coding", by: "text", at: "text", ended_at: "text?" },
	change: { seq: "seq", at: "text", kind: "text", testimony_id: "text?", code_id: "text?" },
	frozen_count: {
		id: "id",
		corpus_id: "->corpus?",
		query: "text",
		definition: "text",
		codebook_id: "->codebook",
		change_seq: "integer",
		result: "text",
		fingerprint: "text",
		by: "text",
		at: "text",
	},
	plaidoyer: { id: "id", corpus_id: "->corpus?", title: "text", language: "text" },
	draft: {
		plaidoyer_id: "->plaidoyer",
		revision: "integer",
		document: "text",
		author_id: "text",
		at: "text",
	},
	citation: {
		id: "id",
		plaidoyer_id: "->plaidoyer",
		kind: "text",
		query: "text?",
		working_text_id: "->working_text?",
		testimony_id: "->testimony?",
		start: "integer?",
		end: "integer?",
		edits: "text?",
		frozen_count_id: "->frozen_count?",
		carried_from: "->citation?",
		created_by: "text",
		created_at: "text",
	},
	citation_text: { citation_id: "id", body: "text?", salt: "text?", sha256: "text", erased_at: "text?" },
	recommendation: { id: "id", plaidoyer_id: "->plaidoyer" },
	recommendation_event: {
		id: "id",
		recommendation_id: "->recommendation",
		kind: "text",
		link: "text?",
		note: "text",
		by: "text",
		at: "text",
	},
	priority_vote: {
		id: "id",
		recommendation_id: "->recommendation",
		organisation_id: "->organisation",
		rank: "integer",
		at: "text",
	},
	edition: {
		id: "id",
		plaidoyer_id: "->plaidoyer",
		number: "integer",
		document: "text",
		annex: "text",
		published_by: "text",
		validated_by: "text",
		fingerprint: "text",
		at: "text",
	},
	release_file: {
		id: "id",
		edition_id: "->edition?",
		plaidoyer_id: "->plaidoyer",
		format: "text",
		sha256: "text",
		sent_to: "text?",
		replaced_by: "->release_file?",
		at: "text",
	},
	audit_entry: {
		seq: "seq",
		at: "text",
		actor: "text",
		role: "text",
		action: "text",
		entity: "text",
		entity_id: "text",
		reason: "text",
		detail_hash: "text",
		previous_hash: "text",
		hash: "text",
		mac: "text",
	},
	setting: { key: "id", value: "text" },
	job: {
		id: "id",
		kind: "text",
		input: "text",
		progress: "real",
		started_at: "text?",
		finished_at: "text?",
		cancelled_at: "text?",
		outcome: "text?",
	},
};

/** Columns that are primary keys together, where a table has no id of its own. */
const COMPOSITE_KEYS: Record<string, string[]> = {
	campaign_partner: ["campaign_id", "organisation_id"],
	theme_officer: ["code_id", "account_id", "organisation_id"],
	draft: ["plaidoyer_id", "revision"],
};

/** Real columns that may be null. */
const NULLABLE_REAL = new Set(["answer.number"]);

const INDEXES: [table: string, columns: string[], unique?: "unique"][] = [
	["testimony", ["source_id"]],
	["testimony", ["source_key"], "unique"],
	["source", ["batch_id"]],
	["witness_link", ["testimony_id"]],
	["answer", ["testimony_id"]],
	["original_text", ["source_id"]],
	["receipt", ["testimony_id"]],
	["consent_event", ["testimony_id"]],
	["recorded_basis", ["testimony_id"]],
	["working_text", ["source_id", "version"], "unique"],
	["passage_frame", ["working_text_id"]],
	["passage_frame", ["testimony_id"]],
	["mask", ["working_text_id"]],
	["codebook", ["version"], "unique"],
	["code_entry", ["codebook_id", "code_id"], "unique"],
	["coding", ["testimony_id"]],
	["coding", ["working_text_id"]],
	["coding_end", ["coding_id"], "unique"],
	["reading", ["testimony_id"]],
	["suggestion", ["working_text_id"]],
	["citation", ["plaidoyer_id"]],
	["citation", ["testimony_id"]],
	["role_grant", ["account_id"]],
	["edition", ["plaidoyer_id", "number"], "unique"],
];

async function createTable(
	db: Kysely<unknown>,
	name: string,
	columns: Record<string, Column>,
): Promise<void> {
	let table = db.schema.createTable(name);
	for (const [column, kind] of Object.entries(columns)) {
		const nullable = kind.endsWith("?") || NULLABLE_REAL.has(`${name}.${column}`);
		if (kind === "id") table = table.addColumn(column, "text", (c) => c.primaryKey());
		else if (kind === "seq") table = table.addColumn(column, "integer", (c) => c.primaryKey());
		else if (kind === "unique") table = table.addColumn(column, "text", (c) => c.notNull().unique());
		else if (kind.startsWith("->")) {
			const target = kind.slice(2).replace("?", "");
			const key = TABLES[target]?.["hash"] ? "hash" : "id";
			table = table.addColumn(column, "text", (c) => {
				const reference = c.references(`${target}.${key}`);
				return nullable ? reference : reference.notNull();
			});
		} else {
			const type = kind.replace("?", "") as "text" | "integer" | "real";
			table = table.addColumn(column, type === "real" ? "double precision" : type, (c) =>
				nullable ? c : c.notNull(),
			);
		}
	}
	const composite = COMPOSITE_KEYS[name];
	if (composite) table = table.addPrimaryKeyConstraint(`${name}_pk`, composite as never);
	await table.execute();
}

/** better-auth's tables as its own generator writes them; `account drift` test compares after each upgrade. */
async function createAuthTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
	const time = dialect === "sqlite" ? sql`date` : sql`timestamptz`;
	const flag = dialect === "sqlite" ? "integer" : "boolean";
	const owner = (table: "session" | "account" | "twoFactor") =>
		db.schema
			.createTable(table)
			.addColumn("id", "text", (c) => c.primaryKey())
			.addColumn("userId", "text", (c) => c.notNull().references("user.id").onDelete("cascade"));
	await db.schema
		.createTable("user")
		.addColumn("id", "text", (c) => c.primaryKey())
		.addColumn("name", "text", (c) => c.notNull())
		.addColumn("email", "text", (c) => c.notNull().unique())
		.addColumn("emailVerified", flag, (c) => c.notNull())
		.addColumn("image", "text")
		.addColumn("createdAt", time, (c) => c.notNull())
		.addColumn("updatedAt", time, (c) => c.notNull())
		.addColumn("twoFactorEnabled", flag)
		.execute();
	await owner("session")
		.addColumn("expiresAt", time, (c) => c.notNull())
		.addColumn("token", "text", (c) => c.notNull().unique())
		.addColumn("createdAt", time, (c) => c.notNull())
		.addColumn("updatedAt", time, (c) => c.notNull())
		.addColumn("ipAddress", "text")
		.addColumn("userAgent", "text")
		.execute();
	await owner("account")
		.addColumn("accountId", "text", (c) => c.notNull())
		.addColumn("providerId", "text", (c) => c.notNull())
		.addColumn("accessToken", "text")
		.addColumn("refreshToken", "text")
		.addColumn("idToken", "text")
		.addColumn("accessTokenExpiresAt", time)
		.addColumn("refreshTokenExpiresAt", time)
		.addColumn("scope", "text")
		.addColumn("password", "text")
		.addColumn("createdAt", time, (c) => c.notNull())
		.addColumn("updatedAt", time, (c) => c.notNull())
		.execute();
	await db.schema
		.createTable("verification")
		.addColumn("id", "text", (c) => c.primaryKey())
		.addColumn("identifier", "text", (c) => c.notNull())
		.addColumn("value", "text", (c) => c.notNull())
		.addColumn("expiresAt", time, (c) => c.notNull())
		.addColumn("createdAt", time, (c) => c.notNull())
		.addColumn("updatedAt", time, (c) => c.notNull())
		.execute();
	await owner("twoFactor")
		.addColumn("secret", "text", (c) => c.notNull())
		.addColumn("backupCodes", "text", (c) => c.notNull())
		.addColumn("verified", flag)
		.addColumn("failedVerificationCount", "integer")
		.addColumn("lockedUntil", time)
		.execute();
	await db.schema
		.createTable("rateLimit")
		.addColumn("id", "text", (c) => c.primaryKey())
		.addColumn("key", "text", (c) => c.notNull().unique())
		.addColumn("count", "integer", (c) => c.notNull())
		.addColumn("lastRequest", "bigint", (c) => c.notNull())
		.execute();
	for (const [table, column] of [
		["session", "userId"],
		["account", "userId"],
		["verification", "identifier"],
		["twoFactor", "secret"],
		["twoFactor", "userId"],
	] as const) {
		await db.schema.createIndex(`${table}_${column}_idx`).on(table).column(column).execute();
	}
}

/** The search index holds our own stems of working bodies, so that both databases give the same answers. */
async function createSearchIndex(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
	if (dialect === "sqlite") {
		await sql`create virtual table search_stem using fts5(working_text_id unindexed, stems, tokenize = 'unicode61')`.execute(
			db,
		);
		await sql`insert into search_stem(search_stem, rank) values ('secure-delete', 1)`.execute(db);
		return;
	}
	await sql`create table search_stem (working_text_id text primary key, stems tsvector not null)`.execute(db);
	await sql`create index search_stem_index on search_stem using gin (stems)`.execute(db);
}

/** Every table of the data model, from the first day. */
export async function firstSchema(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
	await createAuthTables(db, dialect);
	for (const [name, columns] of Object.entries(TABLES)) await createTable(db, name, columns);
	for (const [table, columns, unique] of INDEXES) {
		const index = db.schema
			.createIndex(`${table}_${columns.join("_")}_index`)
			.on(table)
			.columns(columns);
		await (unique ? index.unique() : index).execute();
	}
	await createSearchIndex(db, dialect);
}

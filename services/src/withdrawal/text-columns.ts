/** What a text column may hold of a person, and what becomes of it at a withdrawal. */
export type TextColumn = {
	readonly holds: "words-of-witness" | "facts-of-witness" | "staff-words" | "technical";
	/** The verb that erases it, or `kept: ` and the reason for which nothing has to be erased. */
	readonly erasedBy: string;
};

/** Columns in which a witness's words or facts may stand, or words of the staff about a witness. */
const ABOUT_WITNESSES: Readonly<Record<string, TextColumn>> = {
	"original_text.ciphertext": { holds: "words-of-witness", erasedBy: "eraseTestimony" },
	"original_text.wrapped_key": { holds: "words-of-witness", erasedBy: "eraseTestimony" },
	"attachment.file": { holds: "words-of-witness", erasedBy: "eraseTestimony" },
	"attachment.wrapped_key": { holds: "words-of-witness", erasedBy: "eraseTestimony" },
	"contact.sealed": { holds: "words-of-witness", erasedBy: "eraseTestimony" },
	"draft_submission.ciphertext": { holds: "words-of-witness", erasedBy: "eraseTestimony" },
	"draft_submission.wrapped_key": { holds: "words-of-witness", erasedBy: "eraseTestimony" },
	"working_text.body": { holds: "words-of-witness", erasedBy: "eraseWorkingTexts" },
	"working_text.salt": { holds: "words-of-witness", erasedBy: "eraseWorkingTexts" },
	"search_stem.stems": { holds: "words-of-witness", erasedBy: "eraseWorkingTexts" },
	"coding.exact": { holds: "words-of-witness", erasedBy: "eraseCodings" },
	"citation_text.body": { holds: "words-of-witness", erasedBy: "eraseQuotes" },
	"citation_text.salt": { holds: "words-of-witness", erasedBy: "eraseQuotes" },

	"answer.question_id": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"answer.state": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"answer.choice": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"answer.date": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"testimony.witness_role": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"testimony.province": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"testimony.witness_age_band": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"testimony.concerned_age_band": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"testimony.care_setting": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"testimony.facts_from": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"testimony.facts_to": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"testimony.collected_by": { holds: "facts-of-witness", erasedBy: "eraseTestimony" },
	"testimony.language": {
		holds: "facts-of-witness",
		erasedBy: "kept: the receipt answers in the language of its holder after the withdrawal too",
	},
	"testimony.channel": {
		holds: "facts-of-witness",
		erasedBy: "kept: the door, which the tombstone needs and which says nothing of the person",
	},
	"consent_event.purpose": {
		holds: "facts-of-witness",
		erasedBy: "kept: proof of what was allowed and when it ended; every use is refused by the withdrawal",
	},

	"mask.replacement": { holds: "staff-words", erasedBy: "eraseWorkingTexts" },
	"citation.edits": { holds: "staff-words", erasedBy: "eraseQuotes" },
	"memo.body": { holds: "staff-words", erasedBy: "eraseCodings" },
	"recorded_basis.reason": { holds: "staff-words", erasedBy: "eraseTestimony" },
	"audit_entry.reason": {
		holds: "staff-words",
		erasedBy:
			"kept: the log is a chain; its reasons are codes, and no verb may put words of a testimony there",
	},
};

/** Words of the staff that are about their work, not about one witness. */
const STAFF_WORDS: Readonly<Record<string, string>> = {
	organisation: "name",
	campaign: "title purpose",
	questionnaire: "questions",
	corpus: "title query",
	batch: "file_name mapping report",
	consent_text: "body",
	codebook: "note",
	code_entry: "label definition include exclude examples",
	code_event: "reason",
	coding_end: "reason",
	coding_round: "sample_rule",
	frozen_count: "query definition result",
	plaidoyer: "title",
	draft: "document",
	citation: "query",
	recommendation_event: "link note",
	edition: "document annex",
	release_file: "sent_to",
	job: "input outcome",
	user: "name email image",
	setting: "value",
};

/** Ids, times, hashes, sealed keys of the program and words of closed lists. */
const TECHNICAL: Readonly<Record<string, string>> = {
	user: "id",
	session: "id userId token ipAddress userAgent",
	account: "id userId accountId providerId accessToken refreshToken idToken scope password",
	verification: "id identifier value",
	twoFactor: "id userId secret backupCodes",
	rateLimit: "id key",
	role_grant: "id account_id role organisation_id campaign_id granted_by granted_at ended_at",
	organisation: "id kind parent_id",
	campaign: "id key opens_at closes_at published_at closed_at languages",
	campaign_partner: "campaign_id organisation_id",
	questionnaire: "id campaign_id",
	corpus: "id closed_at created_by",
	theme_officer: "code_id account_id organisation_id",
	gathering: "id kind held_at",
	batch: "id tool file_hash encoding delimiter created_by created_at undone_at",
	source: "id kind gathering_id batch_id received_at",
	testimony:
		"id reference source_id campaign_id source_key quarantined_at released_at duplicate_of withdrawn_at",
	witness: "id",
	witness_link: "id testimony_id witness_id by at ended_at",
	answer: "id testimony_id questionnaire_id",
	original_text: "id source_id question_id key_id received_at reason destroyed_at",
	attachment: "id source_id kind sha256 destroy_after destroyed_at",
	contact: "testimony_id recipients erased_at",
	draft_submission:
		"id campaign_id questionnaire_id kind opened_by touched_at expires_at testimony_id content_mac",
	receipt: "id lookup issued_by issued_at testimony_id claimed_at revoked_at",
	consent_text: "hash language purposes",
	consent_event: "id testimony_id given_by capacity channel consent_text_hash at",
	recorded_basis: "id testimony_id by at",
	working_text:
		"id source_id sha256 proposed_by approved_by approved_at second_read_by second_read_at superseded_at superseded_reason erased_at",
	passage_frame: "id working_text_id kind question_id testimony_id speaker",
	mask: "id working_text_id kind source",
	search_stem: "working_text_id",
	codebook: "id published_at",
	code: "id key kind retired_at",
	code_entry: "id codebook_id code_id parent_id authority colour",
	code_event: "id code_id kind into_code_id by at",
	coding:
		"id working_text_id testimony_id code_id stance coder_id round_id suggestion_id carried_from created_at",
	coding_end: "id coding_id by at",
	coding_round: "id corpus_id opened_at closed_at",
	assignment: "id round_id testimony_id coder_id",
	reading: "id working_text_id testimony_id coder_id codebook_id round_id finished_at reopened_at",
	// Weights hold only features seen with at least three witnesses, and are trained again after a withdrawal.
	model: "id codebook_id trained_at figures weights retired_at",
	suggestion:
		"id working_text_id testimony_id code_id stance model_id created_at decided_by decided_at decision",
	memo: "id entity entity_id by at erased_at",
	star: "id coding_id by at ended_at",
	change: "at kind testimony_id code_id",
	frozen_count: "id corpus_id codebook_id fingerprint by at",
	plaidoyer: "id corpus_id language",
	draft: "plaidoyer_id author_id at",
	citation:
		"id plaidoyer_id kind working_text_id testimony_id frozen_count_id carried_from created_by created_at",
	citation_text: "citation_id sha256 erased_at",
	recommendation: "id plaidoyer_id",
	recommendation_event: "id recommendation_id kind by at",
	priority_vote: "id recommendation_id organisation_id at",
	edition: "id plaidoyer_id published_by validated_by fingerprint at",
	release_file: "id edition_id plaidoyer_id format sha256 replaced_by at",
	audit_entry: "at actor role action entity entity_id detail_hash previous_hash hash mac",
	setting: "key",
	job: "id kind started_at finished_at cancelled_at",
};

function listed(
	tables: Readonly<Record<string, string>>,
	column: TextColumn,
): (readonly [string, TextColumn])[] {
	return Object.entries(tables).flatMap(([table, columns]) =>
		columns.split(" ").map((name) => [`${table}.${name}`, column] as const),
	);
}

/**
 * Every text column of the schema as `table.column`. A new column that is not here fails a test, so that nobody adds a
 * place for words without saying who erases them.
 */
export const TEXT_COLUMNS: Readonly<Record<string, TextColumn>> = {
	...Object.fromEntries(
		listed(TECHNICAL, {
			holds: "technical",
			erasedBy: "kept: an id, a time, a hash, a sealed key or a word of a closed list",
		}),
	),
	...Object.fromEntries(
		listed(STAFF_WORDS, {
			holds: "staff-words",
			erasedBy: "kept: what colleagues wrote about their work; quoted words stand only in citation_text",
		}),
	),
	...ABOUT_WITNESSES,
};

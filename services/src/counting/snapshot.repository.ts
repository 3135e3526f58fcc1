import type { SnapshotRows } from "@portevoix/analysis/counting/snapshot-rows";
import type { Store } from "@portevoix/data/connection/database";
import { toCount } from "@portevoix/data/connection/portable-values";

async function findTestimonies(store: Store): Promise<SnapshotRows["testimonies"]> {
	const links = await store
		.selectFrom("witness_link")
		.select(["testimony_id", "witness_id"])
		.where("ended_at", "is", null)
		.orderBy("at")
		.orderBy("id")
		.execute();
	// Should two links be open, the last one holds.
	const witnessOf = new Map(links.map((link) => [link.testimony_id, link.witness_id]));
	const rows = await store
		.selectFrom("testimony")
		.innerJoin("source", "source.id", "testimony.source_id")
		.leftJoin("batch", "batch.id", "source.batch_id")
		.leftJoin("campaign", "campaign.id", "testimony.campaign_id")
		.leftJoin("organisation", "organisation.id", "testimony.collected_by")
		.select([
			"testimony.id",
			"testimony.channel",
			"testimony.witness_role as witnessRole",
			"testimony.province",
			"testimony.witness_age_band as witnessAge",
			"testimony.concerned_age_band as concernedAge",
			"testimony.care_setting as careSetting",
			"testimony.language",
			"campaign.key as campaignKey",
			"organisation.name as collectedBy",
			"source.received_at as receivedAt",
			"testimony.quarantined_at as quarantinedAt",
			"testimony.released_at as releasedAt",
			"testimony.duplicate_of as duplicateOf",
			"testimony.withdrawn_at as withdrawnAt",
			"batch.undone_at as batchUndoneAt",
		])
		.execute();
	return rows.map((row) => ({ ...row, witnessId: witnessOf.get(row.id) ?? null }));
}

async function findCountConsents(store: Store): Promise<SnapshotRows["countConsents"]> {
	const events = await store
		.selectFrom("consent_event")
		.select(["id", "testimony_id as testimonyId", "granted", "at"])
		.where("purpose", "=", "count")
		.execute();
	return events.map((event) => ({ ...event, granted: event.granted === 1 }));
}

async function findCodeEntries(
	store: Store,
): Promise<{ codebooks: SnapshotRows["codebooks"]; codeEntries: SnapshotRows["codeEntries"] }> {
	const codebooks = await store
		.selectFrom("codebook")
		.select(["id", "version"])
		.where("published_at", "is not", null)
		.execute();
	const codeEntries = await store
		.selectFrom("code_entry")
		.innerJoin("code", "code.id", "code_entry.code_id")
		.select([
			"code_entry.codebook_id as codebookId",
			"code_entry.code_id as codeId",
			"code.key",
			"code_entry.parent_id as parentId",
			"code_entry.label",
			"code_entry.position",
		])
		.execute();
	return { codebooks, codeEntries };
}

/** Finished, not reopened, of a working text that stands: neither superseded nor erased. */
async function findReadings(store: Store): Promise<SnapshotRows["readings"]> {
	return store
		.selectFrom("reading")
		.innerJoin("working_text", "working_text.id", "reading.working_text_id")
		.select(["reading.testimony_id as testimonyId", "reading.codebook_id as codebookId"])
		.where("reading.reopened_at", "is", null)
		.where("working_text.superseded_at", "is", null)
		.where("working_text.erased_at", "is", null)
		.execute();
}

/** Not ended, on a working text that stands. Which of them are decided is said by `decideCodings`. */
async function findCurrentCodings(store: Store): Promise<SnapshotRows["codings"]> {
	return store
		.selectFrom("coding")
		.innerJoin("working_text", "working_text.id", "coding.working_text_id")
		.leftJoin("coding_end", "coding_end.coding_id", "coding.id")
		.select([
			"coding.testimony_id as testimonyId",
			"coding.code_id as codeId",
			"coding.stance",
			"coding.coder_id as coderId",
			"coding.round_id as roundId",
		])
		.where("coding_end.id", "is", null)
		.where("working_text.superseded_at", "is", null)
		.where("working_text.erased_at", "is", null)
		.execute();
}

async function findClosedRounds(
	store: Store,
): Promise<{ closedRounds: SnapshotRows["closedRounds"]; assignments: SnapshotRows["assignments"] }> {
	const rounds = await store.selectFrom("coding_round").select(["id", "closed_at"]).execute();
	const assignments = await store
		.selectFrom("assignment")
		.innerJoin("coding_round", "coding_round.id", "assignment.round_id")
		.select([
			"assignment.round_id as roundId",
			"assignment.testimony_id as testimonyId",
			"assignment.coder_id as coderId",
		])
		.where("coding_round.closed_at", "is not", null)
		.execute();
	return {
		closedRounds: rounds.flatMap(({ id, closed_at }) =>
			closed_at === null ? [] : [{ id, closedAt: closed_at }],
		),
		assignments,
	};
}

async function findChoices(store: Store): Promise<SnapshotRows["answers"]> {
	const answers = await store
		.selectFrom("answer")
		.select(["testimony_id as testimonyId", "question_id as questionId", "choice"])
		.where("state", "=", "given")
		.where("choice", "is not", null)
		.execute();
	return answers.flatMap(({ choice, ...answer }) => (choice === null ? [] : [{ ...answer, choice }]));
}

/**
 * Everything that a snapshot is built from. The number of the last change is read first: a snapshot is never marked
 * newer than what it holds. For rows of one instant, give a transaction (on PostgreSQL, of repeatable read).
 */
export async function loadSnapshotRows(store: Store): Promise<SnapshotRows> {
	const last = await store
		.selectFrom("change")
		.select((select) => select.fn.max("seq").as("seq"))
		.executeTakeFirst();
	const bases = await store.selectFrom("recorded_basis").select("testimony_id").distinct().execute();
	return {
		changeSeq: toCount(last?.seq),
		testimonies: await findTestimonies(store),
		countConsents: await findCountConsents(store),
		recordedBases: bases.map((basis) => basis.testimony_id),
		...(await findCodeEntries(store)),
		readings: await findReadings(store),
		codings: await findCurrentCodings(store),
		...(await findClosedRounds(store)),
		answers: await findChoices(store),
	};
}

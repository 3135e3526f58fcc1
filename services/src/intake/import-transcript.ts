import { readTranscript } from "@portevoix/analysis/transcripts/read-transcript";
import type { Store } from "@portevoix/data/connection/database";
import type { Speaker } from "@portevoix/data/vocabulary/frame";
import { TestimonyFacts } from "@portevoix/data/vocabulary/testimony";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { keyedHash } from "../keys/fingerprint.ts";
import { assignSpeakers } from "./assign-speakers.ts";
import { findOrOpenCampaign } from "./find-or-open-campaign.ts";
import { type PreviewedReport, previewSpeakers } from "./import-preview.ts";
import type { ImportRequest, ReportDraft } from "./import-request.ts";
import { openBatch } from "./open-batch.ts";
import { mustWait } from "./prepare-reception.ts";
import type { DecodedFile } from "./reading/decode-file.ts";
import { READING_SENTENCES } from "./reading/wording.fr.ts";
import { receiveTranscript, type Turn } from "./receive-transcript.ts";
import { knownSourceKeys } from "./testimony.repository.ts";

/** What stands for a speaker when the transcript names nobody. */
const NOBODY = "";

/** Imports a transcript: one row of a batch, with one testimony for a call and one for each witness of a gathering. */
export async function importTranscript(
	context: IntakeContext,
	request: ImportRequest,
	decoded: DecodedFile,
	format: "vtt" | "srt" | "txt",
): Promise<PreviewedReport> {
	const read = readTranscript(decoded.text, format);
	const turns: Turn[] = read.turns.map((turn) => ({ ...turn, speaker: turn.speaker ?? NOBODY }));
	for (const label of request.speakers?.keys() ?? []) {
		if (!read.speakers.includes(label)) throw new Refusal("unknown-speaker", { speaker: label });
	}
	const group = request.channel === "group";
	const roles = assignSpeakers(turns, request.speakers ?? new Map(), group);
	const content = JSON.stringify(turns.map(({ speaker, text }) => [speaker, text]));
	const labels = [...roles].filter(([, role]) => role === "witness").map(([label]) => label);
	const previewed = request.dryRun === true && request.preview === true;
	if (labels.length === 0 && !previewed) throw new Refusal("unknown-speaker", { speaker: "" });
	const keyOf = (label: string) =>
		keyedHash(context.keys.sourceKey, JSON.stringify(["transcript", content, label]));
	const known = await knownSourceKeys(context.store.db, labels.map(keyOf));
	const fresh = known.size === 0 && labels.length > 0;
	const report: ReportDraft = {
		tool: "transcript",
		encoding: decoded.encoding,
		delimiter: null,
		rows: 1,
		accepted: fresh ? 1 : 0,
		quarantined: fresh && mustWait(request) ? 1 : 0,
		duplicates: known.size === 0 ? 0 : 1,
		refused: [],
		setAside: [],
		notes: read.problems.map(({ line, reason }) => ({ line, reason: READING_SENTENCES[reason] })),
	};
	if (previewed) {
		const speakers = previewSpeakers(turns, roles);
		const narrativeMissing = labels.length === 0;
		return { ...report, batch: null, preview: { columns: [], speakers, narrativeMissing } };
	}
	if (request.dryRun) return { ...report, batch: null };

	const batchId = context.newId();
	const mapping = { format, speakers: Object.fromEntries(countRoles(roles)) };
	const open = (transaction: Store) => openBatch(context, transaction, batchId, request, report, mapping);
	const campaignId = request.campaign ? (await findOrOpenCampaign(context, request.campaign)).id : null;
	if (!fresh) {
		await recordChange(context, "batch.import", async (transaction, record) => {
			await open(transaction);
			record.audit({ entity: "batch", entityId: batchId, detail: { accepted: 0 } });
		});
		return { ...report, batch: batchId };
	}
	await receiveTranscript(context, {
		kind: group || labels.length > 1 ? "round-table" : "call",
		turns,
		speakers: roles,
		witnesses: new Map(
			labels.map((label) => [
				label,
				{
					facts: TestimonyFacts.parse({}),
					consents: request.consents,
					consentTextHash: request.consentTextHash,
					basis: request.basis,
					collectedBy: null,
					sourceKey: keyOf(label),
				},
			]),
		),
		campaignId,
		receivedAt: context.now().toISOString(),
		batch: { id: batchId, row: 1 },
		capacity: "operator-attested",
		alongside: open,
	});
	return { ...report, batch: batchId };
}

/** How many labels have each role: the labels themselves are names. */
function countRoles(roles: ReadonlyMap<string, Speaker>): Map<Speaker, number> {
	const counts = new Map<Speaker, number>();
	for (const role of roles.values()) counts.set(role, (counts.get(role) ?? 0) + 1);
	return counts;
}

import { readTranscript } from "@portevoix/analysis/transcripts/read-transcript";
import type { ImportReport } from "@portevoix/data/vocabulary/import";
import { TestimonyFacts } from "@portevoix/data/vocabulary/testimony";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { keyedHash } from "../keys/fingerprint.ts";
import { assignSpeakers } from "./assign-speakers.ts";
import { findOrOpenCampaign } from "./find-or-open-campaign.ts";
import type { ImportRequest, ReportDraft } from "./import-request.ts";
import { openBatch } from "./open-batch.ts";
import { mustWait } from "./prepare-reception.ts";
import type { DecodedFile } from "./reading/decode-file.ts";
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
): Promise<ImportReport> {
	const read = readTranscript(decoded.text, format);
	const turns: Turn[] = read.turns.map((turn) => ({ ...turn, speaker: turn.speaker ?? NOBODY }));
	for (const label of request.speakers?.keys() ?? []) {
		if (!read.speakers.includes(label)) throw new Refusal("unknown-speaker", { speaker: label });
	}
	const group = request.channel === "group";
	const roles = assignSpeakers(turns, request.speakers ?? new Map(), group);
	const content = JSON.stringify(turns.map(({ speaker, text }) => [speaker, text]));
	const labels = [...roles].filter(([, role]) => role === "witness").map(([label]) => label);
	if (labels.length === 0) throw new Refusal("unknown-speaker", { speaker: "" });
	const keyOf = (label: string) =>
		keyedHash(context.keys.sourceKey, JSON.stringify(["transcript", content, label]));
	const known = await knownSourceKeys(context.store.db, labels.map(keyOf));
	const fresh = known.size === 0;
	const report: ReportDraft = {
		tool: "transcript",
		encoding: decoded.encoding,
		delimiter: null,
		rows: 1,
		accepted: fresh ? 1 : 0,
		quarantined: fresh && mustWait(request) ? 1 : 0,
		duplicates: fresh ? 0 : 1,
		refused: [],
		setAside: [],
	};
	if (request.dryRun) return { ...report, batch: null };

	const batchId = context.newId();
	const campaignId = request.campaign ? (await findOrOpenCampaign(context, request.campaign)).id : null;
	await recordChange(context, "batch.import", async (transaction, record) => {
		await openBatch(context, transaction, batchId, request, report, { format });
		record.audit({ entity: "batch", entityId: batchId, detail: { accepted: report.accepted } });
	});
	if (!fresh) return { ...report, batch: batchId };
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
	});
	return { ...report, batch: batchId };
}

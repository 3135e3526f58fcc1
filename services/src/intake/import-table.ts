import type { ColumnMap } from "@portevoix/analysis/exchange/column-map";
import { mapColumns } from "@portevoix/analysis/exchange/map-columns";
import { type RowReading, readRow } from "@portevoix/analysis/exchange/read-row";
import { recogniseTool } from "@portevoix/analysis/exchange/recognise-tool";
import type { RowProblem } from "@portevoix/analysis/exchange/row-problem";
import { UnreadableFile } from "@portevoix/analysis/exchange/unreadable-file";
import { TestimonyFacts } from "@portevoix/data/vocabulary/testimony";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { keyedHash } from "../keys/fingerprint.ts";
import { composeOriginal } from "./compose-original.ts";
import { findOrOpenCampaign } from "./find-or-open-campaign.ts";
import { type PreviewedReport, previewColumns } from "./import-preview.ts";
import type { ImportRequest, ReportDraft } from "./import-request.ts";
import { openBatch } from "./open-batch.ts";
import { mustWait, prepareReception, type Reception } from "./prepare-reception.ts";
import type { DecodedFile } from "./reading/decode-file.ts";
import { readTable, type Table } from "./reading/read-table.ts";
import { READING_SENTENCES } from "./reading/wording.fr.ts";
import { storeReceptions } from "./store-receptions.ts";
import { knownSourceKeys } from "./testimony.repository.ts";

/** Rows written in one transaction: long enough to be quick, short enough that the form never waits for an import. */
const ROWS_AT_ONCE = 100;

type ReadRow = { readonly row: number; readonly sourceKey: string; readonly reading: RowReading };
type Sorted = { readonly fresh: ReadRow[]; readonly report: ReportDraft };

/** Imports a delimited table: columns by position, each accepted row one testimony. See `importFile`. */
export async function importTable(
	context: IntakeContext,
	request: ImportRequest,
	decoded: DecodedFile,
): Promise<PreviewedReport> {
	const table = readTable(
		decoded.text,
		request.delimiter === undefined ? {} : { delimiter: request.delimiter },
	);
	const tool = recogniseTool(table.header);
	const cells = table.rows.filter((row) => row.problem === undefined).map((row) => row.cells);
	const narrative = request.narrative === undefined ? {} : { narrative: request.narrative };
	let map: ColumnMap;
	try {
		map = mapColumns(tool, table.header, cells, narrative);
	} catch (error) {
		const missing = error instanceof UnreadableFile && error.reason === "no-narrative-column";
		if (!missing || !request.dryRun || !request.preview) throw error;
		const columns = previewColumns(table.header, cells, []);
		const report = emptyReport(tool, decoded, table);
		return { ...report, batch: null, preview: { columns, speakers: [], narrativeMissing: true } };
	}
	const { fresh, report } = await sortRows(context, request, decoded, table, map);
	if (request.dryRun && request.preview) {
		const roles = map.columns.map(({ role }) => role);
		const columns = previewColumns(table.header, cells, roles);
		return { ...report, batch: null, preview: { columns, speakers: [], narrativeMissing: false } };
	}
	if (request.dryRun) return { ...report, batch: null };

	const batchId = context.newId();
	const campaignId = request.campaign ? (await findOrOpenCampaign(context, request.campaign)).id : null;
	const mapping = map.columns.map(({ position, role, questionId }) => ({ position, role, questionId }));
	for (let from = 0; from === 0 || from < fresh.length; from += ROWS_AT_ONCE) {
		const chunk = fresh.slice(from, from + ROWS_AT_ONCE);
		const prepared = await Promise.all(
			chunk.map((one) => prepareReception(context, receptionOf(context, request, one, batchId, campaignId))),
		);
		await recordChange(context, "batch.import", async (transaction, record) => {
			if (from === 0) await openBatch(context, transaction, batchId, request, report, mapping);
			await storeReceptions(transaction, prepared);
			record.audit({ entity: "batch", entityId: batchId, detail: { from, rows: chunk.length } });
			for (const { testimonies } of prepared) {
				for (const { id } of testimonies) record.moves({ kind: "testimony-received", testimonyId: id });
			}
		});
		request.progress?.(Math.min(from + ROWS_AT_ONCE, fresh.length), fresh.length);
	}
	return { ...report, batch: batchId };
}

/** Reads every row and says which are new, which were already here, and which are refused and why. */
async function sortRows(
	context: IntakeContext,
	request: ImportRequest,
	decoded: DecodedFile,
	table: Table,
	map: ColumnMap,
): Promise<Sorted> {
	const now = context.now().toISOString();
	const refused: ReportDraft["refused"] = [];
	const readable: ReadRow[] = [];
	const occurrences = new Map<string, number>();
	for (const { row, cells, problem } of table.rows) {
		const reading = problem === undefined ? readRow(map, cells, { now }) : undefined;
		if (reading === undefined || reading.problem) {
			refused.push(refusal(row, reading?.problem ?? { column: "", reason: problem ?? "missing-cells" }));
			continue;
		}
		// Rows without a stable id are told apart by their whole content and by how often it occurred before.
		const identity = reading.stableId ?? JSON.stringify(cells);
		const occurrence = occurrences.get(identity) ?? 0;
		occurrences.set(identity, occurrence + 1);
		const told = reading.stableId === undefined ? [map.tool, identity, occurrence] : [map.tool, identity];
		readable.push({ row, reading, sourceKey: keyedHash(context.keys.sourceKey, JSON.stringify(told)) });
	}
	const known = await knownSourceKeys(
		context.store.db,
		readable.map((one) => one.sourceKey),
	);
	const fresh: ReadRow[] = [];
	for (const one of readable) {
		if (known.has(one.sourceKey)) continue;
		known.add(one.sourceKey);
		fresh.push(one);
	}
	const report: ReportDraft = {
		...emptyReport(map.tool, decoded, table),
		accepted: fresh.length,
		quarantined: mustWait(request) ? fresh.length : 0,
		duplicates: readable.length - fresh.length,
		refused,
		setAside: map.columns.filter(({ role }) => role === "set-aside").map(({ header }) => header),
	};
	return { fresh, report };
}

/** What is known of a table before any row is read. */
function emptyReport(tool: ReportDraft["tool"], { encoding }: DecodedFile, table: Table): ReportDraft {
	return {
		tool,
		encoding,
		delimiter: table.delimiter,
		rows: table.rows.length,
		accepted: 0,
		quarantined: 0,
		duplicates: 0,
		refused: [],
		setAside: [],
		notes: [],
	};
}

function refusal(
	row: number,
	problem: { column: string; reason: RowProblem },
): ReportDraft["refused"][number] {
	const reason = READING_SENTENCES[problem.reason];
	return problem.column === "" ? { row, reason } : { row, column: problem.column, reason };
}

function receptionOf(
	context: IntakeContext,
	request: ImportRequest,
	{ row, reading, sourceKey }: ReadRow,
	batchId: string,
	campaignId: string | null,
): Reception {
	const id = context.newId();
	const { language, province, witnessRole, witnessAge, concernedAge } = reading;
	return {
		kind: "answers",
		gatheringId: null,
		batch: { id: batchId, row },
		receivedAt: reading.receivedAt ?? context.now().toISOString(),
		original: composeOriginal(
			reading.narratives.map(({ questionId, text }) => ({
				text,
				kind: "answer",
				questionId,
				testimonyId: id,
				speaker: "witness",
			})),
		),
		testimonies: [
			{
				id,
				channel: request.channel ?? "form",
				facts: TestimonyFacts.parse({ language, province, witnessRole, witnessAge, concernedAge }),
				campaignId,
				collectedBy: null,
				sourceKey,
				consents: request.consents,
				consentTextHash: request.consentTextHash,
				capacity: "operator-attested",
				givenBy: "witness",
				basis: request.basis,
				answers: reading.answers,
			},
		],
	};
}

import { UnreadableFile } from "@portevoix/analysis/exchange/unreadable-file";
import { recogniseTranscript } from "@portevoix/analysis/transcripts/recognise-transcript";
import { authorise } from "../accounts/authorise.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import type { PreviewedReport } from "./import-preview.ts";
import type { ImportRequest } from "./import-request.ts";
import { importTable } from "./import-table.ts";
import { importTranscript } from "./import-transcript.ts";
import { decodeFile } from "./reading/decode-file.ts";
import { detectDelimiter, ONE_COLUMN } from "./reading/detect-delimiter.ts";
import { LARGEST_FILE } from "./reading/limits.ts";

/**
 * Imports a survey table or a transcript. Rows that cannot be read are refused one by one with a reason; a file that
 * cannot be read at all throws `Refusal("file-unreadable")`, one that is too large `Refusal("file-too-large")`. A second
 * import of the same file adds nothing, even after a withdrawal. With `dryRun` nothing is stored and `batch` is null.
 */
export async function importFile(context: IntakeContext, request: ImportRequest): Promise<PreviewedReport> {
	authorise(context.actor, "batch.import");
	if (request.bytes.length > LARGEST_FILE) {
		throw new Refusal("file-too-large", { megabytes: Math.floor(LARGEST_FILE / 1_000_000) });
	}
	try {
		const decoded = decodeFile(request.bytes);
		const format = recogniseTranscript(decoded.text, request.fileName) ?? proseFormat(decoded.text, request);
		return format === null
			? await importTable(context, request, decoded)
			: await importTranscript(context, request, decoded, format);
	} catch (error) {
		if (error instanceof UnreadableFile) throw new Refusal("file-unreadable", { reason: error.reason });
		throw error;
	}
}

/** A `.txt` without speakers and without columns is one person's text, not a table of one column. */
function proseFormat(text: string, request: ImportRequest): "txt" | null {
	if (!/\.txt$/i.test(request.fileName) || request.delimiter !== undefined) return null;
	return detectDelimiter(text) === ONE_COLUMN ? "txt" : null;
}

import { createHash } from "node:crypto";
import { type ArrangementSettings, arrangeDocument } from "@portevoix/analysis/document/arrange-document";
import { citationIds } from "@portevoix/data/vocabulary/document";
import { authorise } from "../accounts/authorise.ts";
import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { writeDocx } from "./exporting/write-docx.ts";
import { writePdf } from "./exporting/write-pdf.ts";
import { insertReleaseFile } from "./plaidoyer.repository.ts";
import { proveQuotes } from "./prove-quotes.ts";
import { readDraft } from "./read-draft.ts";
import { resolveEvidence } from "./resolve-evidence.ts";

export const EXPORT_FORMATS = ["docx", "pdf"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * Writes a draft as a file. Before a byte is written, every quote it shows is compared with its span of the working
 * text; one that differs refuses the whole export. The file is registered by its hash, so that a later withdrawal can
 * name it.
 */
export async function exportPlaidoyer(
	context: StaffContext,
	plaidoyerId: string,
	format: ExportFormat,
): Promise<Uint8Array> {
	authorise(context.actor, "plaidoyer.export");
	const draft = await readDraft(context.store.db, plaidoyerId);
	const shown = new Set(citationIds(draft.document));
	const broken = (await proveQuotes(context.store.db, plaidoyerId)).filter(({ citationId }) =>
		shown.has(citationId),
	);
	if (broken.length > 0) throw new Refusal("export-not-proved", { broken: broken.length });
	const settings: ArrangementSettings = { federationPosition: draft.document.attrs.federation };
	const arranged = arrangeDocument(draft.document, await resolveEvidence(context, draft), settings);
	const info = { createdAt: context.now() };
	const bytes = format === "docx" ? await writeDocx(arranged, info) : await writePdf(arranged, info);
	await recordChange(context, "plaidoyer.export", async (transaction, record) => {
		const id = context.newId();
		await insertReleaseFile(transaction, {
			id,
			edition_id: null,
			plaidoyer_id: plaidoyerId,
			format,
			sha256: createHash("sha256").update(bytes).digest("hex"),
			sent_to: null,
			replaced_by: null,
			at: info.createdAt.toISOString(),
		});
		record.audit({ entity: "release-file", entityId: id, reason: `${format} revision ${draft.revision}` });
	});
	return bytes;
}

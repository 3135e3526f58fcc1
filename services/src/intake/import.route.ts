import { ImportReport } from "@portevoix/data/vocabulary/import";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { undoUntouchedBatch } from "../withdrawal/undo-untouched-batch.ts";
import { chooseConsentText } from "./choose-consent-text.ts";
import { importFile } from "./import-file.ts";
import { ImportForm } from "./import-form.ts";
import { PreviewedReport } from "./import-preview.ts";
import { listBatches } from "./list-batches.ts";

const Batches = z.object({
	imports: z.array(
		z.object({
			id: z.string(),
			fileName: z.string(),
			createdAt: z.string(),
			undoneAt: z.string().nullable(),
			report: ImportReport,
		}),
	),
});

const Undone = z.object({ undone: z.int().nonnegative() });

/** Files of surveys and transcripts: what came in, another one, and taking one back. */
export function importRoute() {
	return new Hono()
		.get("/imports", guard("batch.list"), answers(200, Batches), async (c) => {
			const imports = await listBatches(c.var.context);
			return c.json({ imports } satisfies z.infer<typeof Batches>, 200);
		})
		.post(
			"/imports",
			guard("batch.import"),
			answers(201, PreviewedReport),
			validated("form", ImportForm),
			async (c) => {
				const { context } = c.var;
				const form = c.req.valid("form");
				const consents = form.consents ?? [];
				const dryRun = form.dryRun === "true";
				const given = { hash: form.consentTextHash, words: form.consentText };
				const report = await importFile(context, {
					fileName: form.file.name.split(/[\\/]/).at(-1)?.slice(-200) ?? "",
					bytes: new Uint8Array(await form.file.arrayBuffer()),
					campaign: form.campaign,
					channel: form.channel,
					consents,
					consentTextHash: await chooseConsentText(context.store.db, consents, given, dryRun),
					basis: form.basis ?? null,
					narrative: form.narrative,
					speakers: new Map(form.speakers?.map(({ label, speaker }) => [label, speaker])),
					delimiter: form.delimiter,
					dryRun,
					preview: dryRun,
				});
				return c.json(report, 201);
			},
		)
		.post(
			"/imports/:id/undo",
			guard("batch.undo"),
			answers(200, Undone),
			validated("param", PathId),
			async (c) => {
				const undone = await undoUntouchedBatch(c.var.context, c.req.valid("param").id);
				return c.json({ undone } satisfies z.infer<typeof Undone>, 200);
			},
		);
}

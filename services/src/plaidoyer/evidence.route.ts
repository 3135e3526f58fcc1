import { CountQuery } from "@portevoix/data/vocabulary/count";
import { QuoteEdit } from "@portevoix/data/vocabulary/document";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { Made } from "../http/made.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { citeCount } from "./cite-count.ts";
import { citeExcerpt } from "./cite-excerpt.ts";
import { EvidenceAnswer } from "./evidence-answer.ts";
import { EXPORT_FORMATS, type ExportFormat, exportPlaidoyer } from "./export-plaidoyer.ts";
import { readDraft } from "./read-draft.ts";
import { resolveEvidence } from "./resolve-evidence.ts";

const CitedCount = z.object({ query: CountQuery, freeze: z.boolean().default(false) });

/** A span of the working text in code points, or the exact words. */
const Passage = z.union([
	z.object({ start: z.int().nonnegative(), end: z.int().positive() }),
	z.object({ words: z.string().min(1).max(5000) }),
]);
const CitedExcerpt = z.object({
	testimony: z.string().min(1).max(64),
	passage: Passage,
	edits: z.array(QuoteEdit).max(50).default([]),
	reidentificationAnswer: z.string().trim().min(1).max(500).optional(),
});

const Format = z.object({ format: z.enum(EXPORT_FORMATS) });

const FILE_TYPES = {
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	pdf: "application/pdf",
} as const satisfies Record<ExportFormat, string>;

/** A file that somebody opens may do nothing in the name of this address. */
const FILE_POLICY = "sandbox; default-src 'none'";

/** `attachment` under the document's title; RFC 6266 §4.3, with a plain name for old programs. */
function attachment(title: string, format: ExportFormat): string {
	const encoded = encodeURIComponent(title.toWellFormed()).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16)}`,
	);
	return `attachment; filename="plaidoyer.${format}"; filename*=UTF-8''${encoded}.${format}`;
}

const binary = { schema: { type: "string", format: "binary" } } as const;

/** What a plaidoyer rests on, and the file that shows it. */
export function evidenceRoute() {
	return new Hono()
		.post(
			"/plaidoyers/:id/citations/counts",
			guard("plaidoyer.write"),
			answers(201, Made),
			validated("param", PathId),
			validated("json", CitedCount),
			async (c) => {
				const plaidoyerId = c.req.valid("param").id;
				const id = await citeCount(c.var.context, { plaidoyerId, ...c.req.valid("json") });
				return c.json({ id } satisfies z.infer<typeof Made>, 201);
			},
		)
		.post(
			"/plaidoyers/:id/citations/excerpts",
			guard("plaidoyer.write"),
			answers(201, Made),
			validated("param", PathId),
			validated("json", CitedExcerpt),
			async (c) => {
				const { reidentificationAnswer, ...cited } = c.req.valid("json");
				const id = await citeExcerpt(c.var.context, {
					plaidoyerId: c.req.valid("param").id,
					...cited,
					...(reidentificationAnswer === undefined ? {} : { reidentificationAnswer }),
				});
				return c.json({ id } satisfies z.infer<typeof Made>, 201);
			},
		)
		.get(
			"/plaidoyers/:id/evidence",
			guard("plaidoyer.read"),
			answers(200, EvidenceAnswer),
			validated("param", PathId),
			async (c) => {
				const { context } = c.var;
				const draft = await readDraft(context.store.db, c.req.valid("param").id);
				return c.json((await resolveEvidence(context, draft)) satisfies z.infer<typeof EvidenceAnswer>, 200);
			},
		)
		.get(
			"/plaidoyers/:id/file",
			guard("plaidoyer.export"),
			describeRoute({
				responses: {
					200: { description: "", content: { [FILE_TYPES.docx]: binary, [FILE_TYPES.pdf]: binary } },
				},
			}),
			validated("param", PathId),
			validated("query", Format),
			async (c) => {
				const { context } = c.var;
				const { format } = c.req.valid("query");
				const { id, title } = await readDraft(context.store.db, c.req.valid("param").id);
				const bytes = await exportPlaidoyer(context, id, format);
				return c.body(new Uint8Array(bytes), 200, {
					"Content-Type": FILE_TYPES[format],
					"Content-Disposition": attachment(title, format),
					"Content-Security-Policy": FILE_POLICY,
				});
			},
		);
}

/**
 * The plaidoyer as ProseMirror JSON. Quoted words and figures are never in the document: a `citation` node holds the id
 * of a citation, which is resolved when the document is shown or exported. Every block has a stable id.
 */
import { z } from "zod";
import { Authority, CodeKey } from "./code.ts";

const blockId = z.string().min(1).max(64);

const Mark = z.union([
	z.object({ type: z.enum(["bold", "italic"]) }),
	z.object({ type: z.literal("link"), attrs: z.object({ href: z.url({ protocol: /^https?$/ }) }) }),
]);

const Text = z.object({ type: z.literal("text"), text: z.string().min(1), marks: z.array(Mark).optional() });

/** A footnote stands in the running text; its number follows from its place. */
const Footnote = z.object({
	type: z.literal("footnote"),
	attrs: z.object({ id: blockId }),
	content: z.array(Text).min(1),
});

/** A living figure in a sentence: shown as « 37 personnes sur 152 lues ». `form` says how much of the sentence is written. */
const InlineCitation = z.object({
	type: z.literal("citation"),
	attrs: z.object({
		id: blockId,
		citationId: z.string().min(1),
		form: z.enum(["sentence", "witnesses", "testimonies"]).default("sentence"),
	}),
});

const Inline = z.union([Text, Footnote, InlineCitation, z.object({ type: z.literal("hardBreak") })]);

const Paragraph = z.object({
	type: z.literal("paragraph"),
	attrs: z.object({ id: blockId }),
	content: z.array(Inline).optional(),
});

const BulletList = z.object({
	type: z.literal("bulletList"),
	attrs: z.object({ id: blockId }),
	content: z.array(z.object({ type: z.literal("listItem"), content: z.array(Paragraph).min(1) })).min(1),
});

/** An excerpt as a block, or a count as a sentence with its table. */
const CitationBlock = z.object({
	type: z.literal("citationBlock"),
	attrs: z.object({
		id: blockId,
		citationId: z.string().min(1),
		form: z.enum(["quote", "sentence", "table"]).default("quote"),
	}),
});

const Box = z.object({
	type: z.literal("box"),
	attrs: z.object({ id: blockId, title: z.string() }),
	content: z.array(z.union([Paragraph, BulletList])).min(1),
});

const Recommendation = z.object({
	type: z.literal("recommendation"),
	attrs: z.object({
		id: blockId,
		recommendationId: z.string().min(1),
		authorities: z.array(Authority).min(1),
	}),
	content: z.array(Paragraph).min(1),
});

/** What the testimonies show. */
const Constat = z.object({
	type: z.literal("constat"),
	attrs: z.object({ id: blockId }),
	content: z.array(z.union([Paragraph, BulletList, CitationBlock])).min(1),
});

/** « Ce que défend … »: the federation's position, which needs no evidence and says so. */
const Position = z.object({
	type: z.literal("position"),
	attrs: z.object({ id: blockId }),
	content: z.array(z.union([Paragraph, BulletList])).min(1),
});

/** One situation of life, with its scale of obstacle, help and added value computed from the codings of `code`. */
const Situation = z.object({
	type: z.literal("situation"),
	attrs: z.object({ id: blockId, title: z.string().min(1), code: CodeKey.optional() }),
	content: z.array(z.union([Paragraph, BulletList, CitationBlock, Box, Constat, Position, Recommendation])),
});

const Chapter = z.object({
	type: z.literal("chapter"),
	attrs: z.object({ id: blockId, title: z.string().min(1) }),
	content: z.array(
		z.union([
			Paragraph,
			BulletList,
			CitationBlock,
			Box,
			Constat,
			Position,
			Recommendation,
			Situation,
			z.object({ type: z.literal("recommendationSummary"), attrs: z.object({ id: blockId }) }),
			z.object({ type: z.literal("methodNote"), attrs: z.object({ id: blockId }) }),
		]),
	),
});

/** A whole plaidoyer. */
export const PlaidoyerDocument = z.object({
	type: z.literal("doc"),
	attrs: z.object({
		title: z.string().min(1),
		subtitle: z.string().optional(),
		federation: z.string().min(1),
		/** `YYYY-MM`, printed on the cover. */
		date: z.string().regex(/^\d{4}-\d{2}$/),
	}),
	content: z.array(Chapter).min(1),
});
export type PlaidoyerDocument = z.infer<typeof PlaidoyerDocument>;
export type ChapterNode = z.infer<typeof Chapter>;
export type SituationNode = z.infer<typeof Situation>;
export type RecommendationNode = z.infer<typeof Recommendation>;
export type InlineNode = z.infer<typeof Inline>;

/** A visible, structured shortening or clarification of a quote; offsets in code points from the start of the quote. */
export const QuoteEdit = z.union([
	z.object({ kind: z.literal("omission"), start: z.int().nonnegative(), end: z.int().positive() }),
	z.object({ kind: z.literal("clarification"), at: z.int().nonnegative(), words: z.string().min(1).max(60) }),
]);
export type QuoteEdit = z.infer<typeof QuoteEdit>;

/** Every block id of a document is used once; answers the ids that are not. */
export function repeatedBlockIds(document: PlaidoyerDocument): string[] {
	const seen = new Set<string>();
	const repeated = new Set<string>();
	const visit = (node: unknown): void => {
		if (typeof node !== "object" || node === null) return;
		const { attrs, content } = node as { attrs?: { id?: string }; content?: unknown[] };
		if (attrs?.id) (seen.has(attrs.id) ? repeated : seen).add(attrs.id);
		for (const child of content ?? []) visit(child);
	};
	visit(document);
	return [...repeated];
}

/** The ids of all citations that a document shows, in order of appearance, each once. */
export function citationIds(document: PlaidoyerDocument): string[] {
	const ids = new Set<string>();
	const visit = (node: unknown): void => {
		if (typeof node !== "object" || node === null) return;
		const { attrs, content } = node as { attrs?: { citationId?: string }; content?: unknown[] };
		if (attrs?.citationId) ids.add(attrs.citationId);
		for (const child of content ?? []) visit(child);
	};
	visit(document);
	return [...ids];
}

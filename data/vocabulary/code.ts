import { z } from "zod";

export const CodeKind = z.enum(["theme", "right", "other"]);
export type CodeKind = z.infer<typeof CodeKind>;

/** Who can answer a recommendation that rests on a code. */
export const Authority = z.enum([
	"federal",
	"region",
	"community",
	"municipality",
	"insurer",
	"hospital",
	"nursing-home",
	"health-insurance-fund",
	"care-provider",
	"pharmacy",
	"employer",
	"school",
	"transport",
	"software-publisher",
	"patient-federation",
	"association",
]);
export type Authority = z.infer<typeof Authority>;

/** The sense of a passage on its code; « sens » on screen. */
export const Stance = z.enum(["obstacle", "help", "added-value", "cause", "need", "solution"]);
export type Stance = z.infer<typeof Stance>;

/** Dotted key: `digital-divide.appointments`. */
export const CodeKey = z.string().regex(/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)*$/);
export type CodeKey = z.infer<typeof CodeKey>;

/** One code as it stands in one version of the codebook. */
export const CodeEntry = z.object({
	id: z.guid(),
	key: CodeKey,
	parent: CodeKey.nullable(),
	kind: CodeKind,
	label: z.string().min(1),
	definition: z.string().min(1),
	include: z.string().min(1),
	exclude: z.string().min(1),
	examples: z.array(z.string().min(1)).min(1),
	authorities: z.array(Authority).min(1),
	colour: z.string().regex(/^#[0-9A-F]{6}$/i),
	position: z.int().positive(),
});
export type CodeEntry = z.infer<typeof CodeEntry>;

/** A version of the codebook as a file. */
export const CodebookFile = z.object({
	version: z.int().positive(),
	language: z.literal("fr"),
	publishedAt: z.iso.datetime(),
	note: z.string(),
	codes: z.array(CodeEntry).min(1),
});
export type CodebookFile = z.infer<typeof CodebookFile>;

/** Expressions that suggest a code; see `analysis/src/tagging` for how one matches. */
export const Lexicon = z.object({
	language: z.literal("fr"),
	version: z.int().positive(),
	note: z.string(),
	entries: z.array(
		z.object({
			code: CodeKey,
			expressions: z.array(z.string().min(1)).min(1),
			needs: z.array(z.string().min(1)).optional(),
		}),
	),
	stances: z.record(Stance, z.array(z.string().min(1))),
	negations: z.array(z.string()),
});
export type Lexicon = z.infer<typeof Lexicon>;

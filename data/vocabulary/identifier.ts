import { z } from "zod";

/** The kinds of words that may tell who somebody is. */
export const IdentifierKind = z.enum([
	"person",
	"place",
	"address",
	"postcode",
	"institution",
	"phone",
	"email",
	"url",
	"date",
	"birthdate",
	"age",
	"national-number",
	"iban",
	"card",
	"plate",
	"record-number",
	"professional-number",
	"condition",
]);
export type IdentifierKind = z.infer<typeof IdentifierKind>;

/** A span that the program proposes to mask. Offsets in code points; confidence from 0 to 1; reason in words a person reads. */
export const MaskProposal = z.object({
	start: z.int().nonnegative(),
	end: z.int().positive(),
	kind: IdentifierKind,
	text: z.string(),
	replacement: z.string().min(1),
	confidence: z.number().min(0).max(1),
	reason: z.string(),
});
export type MaskProposal = z.infer<typeof MaskProposal>;

/** A span that a person decided to mask: never the masked words. */
export const MaskDecision = z.object({
	start: z.int().nonnegative(),
	end: z.int().positive(),
	kind: IdentifierKind,
	replacement: z.string().min(1).max(80),
	source: z.enum(["detector", "person"]).default("detector"),
});
export type MaskDecision = z.infer<typeof MaskDecision>;

import { z } from "zod";

export const Speaker = z.enum(["witness", "call-taker", "facilitator", "other"]);
export type Speaker = z.infer<typeof Speaker>;

/**
 * A part of a body: an answer, or a turn of speech. Every body has at least one; question labels are not in the body.
 * Only a frame with a testimony can be coded, counted or quoted.
 */
export const PassageFrame = z.object({
	start: z.int().nonnegative(),
	end: z.int().nonnegative(),
	kind: z.enum(["answer", "turn"]),
	questionId: z.string().optional(),
	testimonyId: z.string().optional(),
	speaker: Speaker.default("witness"),
	fromMs: z.int().nonnegative().optional(),
	toMs: z.int().nonnegative().optional(),
});
export type PassageFrame = z.infer<typeof PassageFrame>;

/** What is sealed as one original: the words and how they divide. */
export const OriginalDocument = z.object({
	version: z.literal(1),
	body: z.string(),
	frames: z.array(PassageFrame).min(1),
});
export type OriginalDocument = z.infer<typeof OriginalDocument>;

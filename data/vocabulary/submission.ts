import { z } from "zod";
import { ConsentCapacity, ConsentChoice } from "./consent.ts";
import { Channel, Language, TestimonyFacts } from "./testimony.ts";

/** A testimony as it is sent by the form, typed by a call-taker, or posted as JSON. */
export const Submission = TestimonyFacts.extend({
	/** Random and secret: sending twice with the same one stores once and answers the same receipt. */
	submissionId: z.uuid(),
	channel: Channel.default("form"),
	campaign: z.string().min(1).max(80).optional(),
	/** What was told; one entry per answer. */
	answers: z
		.array(z.object({ questionId: z.string().min(1).max(80).default("story"), text: z.string() }))
		.min(1)
		.max(40),
	consents: z.array(ConsentChoice).min(1).max(20),
	/** The text that was shown or read aloud; its hash is kept with each answer. */
	consentTextHash: z.string().regex(/^[0-9a-f]{64}$/),
	capacity: ConsentCapacity.default("self"),
	/** When it was told, for paper and calls; the moment of reception otherwise. */
	receivedAt: z.iso.datetime().optional(),
	/** Association or office that collected it. */
	collectedBy: z.uuid().optional(),
});
export type Submission = z.infer<typeof Submission>;

/** What the witness gets back. The code is shown once and stored nowhere. */
export const SubmissionReceipt = z.object({
	reference: z.string(),
	receipt: z.string().regex(/^\d{4} \d{4} \d{4} \d{4}$/),
	language: Language,
});
export type SubmissionReceipt = z.infer<typeof SubmissionReceipt>;

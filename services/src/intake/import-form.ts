import { Purpose } from "@portevoix/data/vocabulary/consent";
import { Speaker } from "@portevoix/data/vocabulary/frame";
import { Channel } from "@portevoix/data/vocabulary/testimony";
import { z } from "zod";

const text = (longest: number) => z.string().trim().min(1).max(longest);
/** A field that may be sent several times. */
const texts = z.union([text(200), z.array(text(200)).max(100)]).transform((sent) => [sent].flat());

/** `count,excerpt`: what all witnesses of the file accepted. */
const Accepted = text(300)
	.transform((words) => words.split(",").map((word) => ({ purpose: word.trim(), granted: true })))
	.pipe(z.array(z.object({ purpose: Purpose, granted: z.literal(true) })));

/** `NOM=witness`: what a label of a transcript is. */
const SpeakerOfLabel = texts
	.transform((all) =>
		all.map((words) => {
			const equals = words.lastIndexOf("=");
			return { label: words.slice(0, equals), speaker: words.slice(equals + 1) };
		}),
	)
	.pipe(z.array(z.object({ label: z.string().min(1), speaker: Speaker })));

/** An import as a form with a file; see `ImportRequest` for what the fields mean. */
export const ImportForm = z.object({
	file: z.file(),
	campaign: text(80).optional(),
	channel: Channel.optional(),
	consents: Accepted.optional(),
	consentText: text(20_000).optional(),
	consentTextHash: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.optional(),
	basis: text(500).optional(),
	narrative: texts.optional(),
	speakers: SpeakerOfLabel.optional(),
	delimiter: z.string().min(1).max(1).optional(),
	dryRun: z.enum(["true", "false"]).default("false"),
});

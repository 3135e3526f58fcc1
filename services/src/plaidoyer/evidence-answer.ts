import { z } from "zod";
import { CountShown } from "./count-shown.ts";

const ExcerptShown = z.union([
	z.object({ words: z.string(), attribution: z.string() }),
	z.object({ withdrawn: z.literal(true) }),
]);

const Scale = z.union([
	z.object({
		defined: z.literal(true),
		value: z.object({
			obstacle: z.number(),
			help: z.number(),
			addedValue: z.number(),
			n: z.number(),
			needle: z.number(),
			labels: z.array(z.enum(["obstacle", "help", "added-value"])).readonly(),
		}),
	}),
	z.object({ defined: z.literal(false), reason: z.string() }),
]);

/** `Evidence` as it is answered: what a draft rests on at this moment, by id of its citations and situations. */
export const EvidenceAnswer = z.object({
	counts: z.record(z.string(), CountShown),
	excerpts: z.record(z.string(), ExcerptShown),
	scales: z.record(z.string(), Scale),
	method: z.object({ paragraphs: z.array(z.string()).readonly() }),
});

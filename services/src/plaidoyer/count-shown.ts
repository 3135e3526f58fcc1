import { z } from "zod";

/** `CountEvidence` as it is answered: a count in protected French words. */
export const CountShown = z.object({
	sentence: z.string(),
	witnesses: z.string(),
	testimonies: z.string(),
	about: z.string().exactOptional(),
	rows: z.array(z.object({ label: z.string(), value: z.string() })).readonly(),
	note: z.string(),
	stale: z.boolean().exactOptional(),
});

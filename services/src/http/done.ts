import { z } from "zod";

/** What answers a request that leaves nothing else to tell. */
export const Done = z.object({ done: z.literal(true) });
export const DONE = { done: true } as const satisfies z.infer<typeof Done>;

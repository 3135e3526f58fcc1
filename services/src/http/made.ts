import { z } from "zod";

/** What answers a request that made something. */
export const Made = z.object({ id: z.string() });

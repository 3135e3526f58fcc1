import { z } from "zod";

/** The `:id` of a path; for a testimony, its id or its reference. */
export const PathId = z.object({ id: z.string().min(1).max(64) });

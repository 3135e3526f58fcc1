import type { InferResponseType } from "hono/client";
import type { api } from "../../api/ask.ts";

/** One testimony as the API gives it to whoever codes. Offsets in code points. */
export type CodingSheet = InferResponseType<(typeof api.api.testimonies)[":id"]["coding-sheet"]["$get"], 200>;

export type SheetCoding = CodingSheet["codings"][number];
export type SheetSuggestion = CodingSheet["suggestions"][number];

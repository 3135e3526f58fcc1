import type { wholeApi } from "./whole-api.ts";

/** The routes under `/api` with what they take and answer: the dashboard's client derives from it. */
export type ApiType = ReturnType<typeof wholeApi>;

import type { ApiType } from "@portevoix/services/api-type";
import { hc } from "hono/client";

/** A typed client of the API; `send` replaces the browser's fetch in tests. Only types come from the server. */
export function createClient(baseUrl: string, send: typeof fetch = fetch) {
	return hc<ApiType>(baseUrl, { fetch: send });
}

import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { HttpSettings } from "./http-settings.ts";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** The declared pattern that answered, never the address that was typed. */
function patternOf(c: Context): string {
	const route = matchedRoutes(c).findLast(({ method, path }) => method !== "ALL" || !path.endsWith("*"));
	return route?.path ?? "unknown";
}

/**
 * Gives the request an id and writes one JSON line when it is answered: method, pattern, status, milliseconds, id, and
 * the code of a failure. Never an address with its query, a body, a cookie or a network address. Safe to mount twice.
 */
export function logRequest(
	settings: Pick<HttpSettings, "logLine">,
	world: () => { readonly now: () => Date; readonly newId: () => string },
): MiddlewareHandler {
	return async function logRequest(c, next) {
		if (c.get("requestId")) return next();
		const { now, newId } = world();
		const requestId = newId();
		const start = now().getTime();
		c.set("requestId", requestId);
		await next();
		c.header("X-Request-Id", requestId);
		settings.logLine(
			JSON.stringify({
				at: new Date(start).toISOString(),
				method: METHODS.has(c.req.method) ? c.req.method : "OTHER",
				route: patternOf(c),
				status: c.res.status,
				ms: now().getTime() - start,
				requestId,
				...c.get("failure"),
			}),
		);
	};
}

import type { Context, MiddlewareHandler } from "hono";
import { Refusal } from "../failures.ts";
import type { HttpSettings } from "./http-settings.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

function isOurs(c: Context, ownOrigin: string, pagesWithoutSession: boolean): boolean {
	const site = c.req.header("sec-fetch-site");
	if (site === "same-origin" || site === "none") return true;
	const origin = c.req.header("origin");
	if (origin === ownOrigin) return true;
	if (site !== undefined) return false;
	// An older browser. Under `Referrer-Policy: no-referrer` its forms say `Origin: null` (Fetch, "append a request
	// `Origin` header"); over plain http it sends no Sec-Fetch-Site. A page that knows no session has nothing to abuse.
	if (origin === "null") return pagesWithoutSession;
	return origin === undefined && (pagesWithoutSession || c.req.header("cookie") === undefined);
}

/**
 * Refuses what changes something and was sent by another site (`foreign-origin`). `pagesWithoutSession` is for public
 * forms, where a person on an old browser must not lose a text and no cookie speaks for anybody.
 */
export function foreignOrigin(
	settings: Pick<HttpSettings, "publicUrl">,
	pagesWithoutSession = false,
): MiddlewareHandler {
	const ownOrigin = new URL(settings.publicUrl).origin;
	return async function foreignOrigin(c, next) {
		if (!SAFE.has(c.req.method) && !isOurs(c, ownOrigin, pagesWithoutSession)) {
			throw new Refusal("foreign-origin");
		}
		await next();
	};
}

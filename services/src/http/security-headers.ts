import type { MiddlewareHandler } from "hono";
import type { HttpSettings } from "./http-settings.ts";

/** Public pages: one stylesheet, forms to ourselves, and no script at all. */
export const PUBLIC_POLICY = [
	"default-src 'none'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
].join("; ");

const SILENT =
	"accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb"
		.split(" ")
		.map((feature) => `${feature}=()`)
		.join(", ");

const YEAR = 31_536_000;

/**
 * The headers of every answer, failures included. What a handler nearer to the answer already chose stays (a dashboard
 * page has its own policy), so that apps mounted together do not undo each other. Only the landing page may be indexed.
 * `Strict-Transport-Security` only where people come by https (RFC 6797 §7.2).
 */
export function securityHeaders(
	settings: Pick<HttpSettings, "publicUrl">,
	contentPolicy: string = PUBLIC_POLICY,
): MiddlewareHandler {
	const publicHttps = settings.publicUrl.startsWith("https:");
	const fixed: readonly (readonly [string, string])[] = [
		["Content-Security-Policy", contentPolicy],
		["X-Content-Type-Options", "nosniff"],
		["Referrer-Policy", "no-referrer"],
		["Cross-Origin-Opener-Policy", "same-origin"],
		["Cross-Origin-Resource-Policy", "same-origin"],
		["Cross-Origin-Embedder-Policy", "require-corp"],
		["Permissions-Policy", SILENT],
		["Cache-Control", "no-store"],
	];
	return async function securityHeaders(c, next) {
		await next();
		const set = (name: string, value: string) => {
			if (!c.res.headers.has(name)) c.header(name, value);
		};
		for (const [name, value] of fixed) set(name, value);
		if (c.req.path !== "/" || c.res.status !== 200) set("X-Robots-Tag", "noindex");
		if (publicHttps || c.req.url.startsWith("https:")) {
			set("Strict-Transport-Security", `max-age=${YEAR}; includeSubDomains`);
		}
	};
}

import type { MiddlewareHandler } from "hono";
import { bodyLimit as limitBody } from "hono/body-limit";
import { type FailureCode, Refusal } from "../failures.ts";

/** The largest body of each kind of route, in megabytes (10⁶ bytes). */
const LIMITS = {
	form: { megabytes: 2, code: "body-too-large" },
	json: { megabytes: 1, code: "body-too-large" },
	file: { megabytes: 50, code: "file-too-large" },
} as const satisfies Record<string, { megabytes: number; code: FailureCode }>;

/** Refuses a body that is too large before it is read, or as soon as it grows too large. */
export function bodyLimit(kind: keyof typeof LIMITS): MiddlewareHandler {
	const { megabytes, code } = LIMITS[kind];
	return limitBody({
		maxSize: megabytes * 1_000_000,
		onError: () => {
			throw new Refusal(code, { megabytes });
		},
	});
}

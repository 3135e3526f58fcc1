import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { FAILURE_STATUS } from "../failures.ts";
import { FAILURE_SENTENCES } from "../wording/failures.fr.ts";
import { failurePage } from "./failure.page.ts";
import type { FailureAnswer } from "./failure-answer.ts";
import { failureOf } from "./failure-of.ts";
import type { HttpSettings } from "./http-settings.ts";
import { InvalidInput } from "./invalid-input.ts";

/** Seconds after which it makes sense to come back when the store is away. */
const RETRY_STORE = 30;

/** The technical name of a cause, such as `TypeError SQLITE_CONSTRAINT`: no message, because messages quote values. */
function causeOf(error: Error): string {
	const code = "code" in error ? String(error.code) : "";
	return [error.constructor.name, code].filter((part) => /^[A-Za-z0-9_-]{2,40}$/.test(part)).join(" ");
}

function retryAfter(code: string, seconds: string | number | undefined): string | null {
	if (code === "store-unavailable") return String(RETRY_STORE);
	return code === "too-many-attempts" && typeof seconds === "number" ? String(Math.ceil(seconds)) : null;
}

/**
 * The one translation of failures to HTTP, for `onError` and (with `Refusal("not-found")`) `notFound`: JSON under `/api`,
 * a page elsewhere, or what the page being answered chose to show. Tells the sentence and the request id, nothing else.
 */
export function answerFailure(settings: HttpSettings) {
	return (error: Error, c: Context): Response | Promise<Response> => {
		const refusal = failureOf(error);
		const { code } = refusal;
		const answer: FailureAnswer = {
			code,
			status: FAILURE_STATUS[code] satisfies ContentfulStatusCode,
			message: FAILURE_SENTENCES[code](refusal.facts),
			requestId: c.get("requestId") ?? "",
			...(refusal instanceof InvalidInput ? { fields: refusal.fields } : {}),
		};
		c.set("failure", refusal === error ? { code } : { code, cause: causeOf(error) });
		const wait = retryAfter(code, refusal.facts.seconds);
		if (wait !== null) c.header("Retry-After", wait);
		const show = c.get("showFailure");
		if (show) return show(answer);
		if (c.req.path === "/api" || c.req.path.startsWith("/api/")) {
			const { status, ...body } = answer;
			return c.json(body, status);
		}
		return c.html(failurePage(settings, answer), answer.status);
	};
}

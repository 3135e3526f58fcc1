import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { FailureCode } from "../failures.ts";

/** One refused or failed request, as it may be told: no stack, no query, nothing that was sent. */
export type FailureAnswer = {
	readonly code: FailureCode;
	readonly status: ContentfulStatusCode;
	readonly message: string;
	readonly requestId: string;
	readonly fields?: readonly { readonly path: string; readonly problem: string }[];
};

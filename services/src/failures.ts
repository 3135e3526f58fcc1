/** Every reason for which the program refuses something: one list, one status, one sentence (`wording/failures.fr.ts`). */
export const FAILURE_STATUS = {
	"invalid-input": 400,
	"invalid-json": 400,
	"not-signed-in": 401,
	"wrong-sign-in": 401,
	"not-allowed": 403,
	"foreign-origin": 403,
	"not-found": 404,
	"unknown-testimony": 404,
	"unknown-code": 404,
	"unknown-campaign": 404,
	"unknown-plaidoyer": 404,
	"unknown-citation": 404,
	"unknown-batch": 404,
	"unknown-account": 404,
	"unknown-invitation": 404,
	"unknown-suggestion": 404,
	"unknown-coding": 404,
	"unknown-organisation": 404,
	"unknown-corpus": 404,
	"unknown-frozen-count": 404,
	"unknown-receipt": 404,
	"unknown-speaker": 404,
	"too-many-attempts": 429,
	"text-missing": 400,
	"text-too-long": 413,
	"body-too-large": 413,
	"consent-missing": 400,
	"consent-text-missing": 400,
	"consent-text-needed": 400,
	"unknown-purpose": 400,
	"date-in-future": 400,
	"already-withdrawn": 409,
	"already-undone": 409,
	"already-decided": 409,
	"already-exists": 409,
	"last-administrator": 409,
	"store-not-empty": 409,
	"batch-in-use": 409,
	"retired-code": 409,
	"original-destroyed": 409,
	"no-working-text": 409,
	"span-outside-text": 400,
	"masks-overlap": 400,
	"mask-over-turns": 400,
	"quote-not-found": 400,
	"quote-ambiguous": 400,
	"span-not-codable": 400,
	"consent-does-not-cover": 403,
	"second-reading-missing": 409,
	"second-reader-is-first": 403,
	"reidentification-unanswered": 409,
	"draft-outdated": 409,
	"document-invalid": 400,
	"export-not-proved": 409,
	"count-not-defined": 400,
	"file-missing": 404,
	"file-unreadable": 400,
	"file-not-written": 409,
	"configuration-invalid": 400,
	"file-too-large": 413,
	"password-too-short": 400,
	"store-unavailable": 503,
	unexpected: 500,
} as const;

export type FailureCode = keyof typeof FAILURE_STATUS;

/** Facts that a sentence may name: numbers, keys, codes; never words of a testimony. */
export type FailureFacts = Readonly<Record<string, string | number>>;

/** Thrown by verbs when they refuse. Routes and the command line translate it in one place each. */
export class Refusal extends Error {
	readonly code: FailureCode;
	readonly facts: FailureFacts;

	constructor(code: FailureCode, facts: FailureFacts = {}) {
		super(code);
		this.name = "Refusal";
		this.code = code;
		this.facts = facts;
	}
}

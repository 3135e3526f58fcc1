/** Something in the store that is not as it was written: what, which, and why in one code. */
export type Finding = {
	readonly kind:
		| "database"
		| "working-text"
		| "coding"
		| "quote"
		| "frozen-count"
		| "audit-log"
		| "document"
		| "consent-text"
		| "original";
	readonly id: string;
	readonly why:
		| "integrity"
		| "hash"
		| "words"
		| "fingerprint"
		| "not-reproduced"
		| "chain"
		| "schema"
		| "sealed";
};

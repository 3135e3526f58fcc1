/** The names of the queries about what a plaidoyer rests on. */
export const evidenceKeys = {
	evidence: (id: string) => ["plaidoyer", id, "evidence"] as const,
	proofs: (id: string) => ["plaidoyer", id, "proofs"] as const,
	quotable: (id: string, code: string) => ["plaidoyer", id, "quotable", code] as const,
	allQuotable: (id: string) => ["plaidoyer", id, "quotable"] as const,
};

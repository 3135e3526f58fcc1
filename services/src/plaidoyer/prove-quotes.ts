import { proveQuote } from "@portevoix/analysis/quotation/prove-quote";
import type { Store } from "@portevoix/data/connection/database";
import { saltedHash, sameHash } from "../keys/fingerprint.ts";
import { findWorkingText } from "../pseudonymisation/find-working-text.ts";
import { citationsOf } from "./plaidoyer.repository.ts";

export type BrokenQuote = { readonly citationId: string; readonly why: "words" | "hash" | "replaced" };

/** The quotes of a plaidoyer that are not, letter for letter, what the working text says at their span. */
export async function proveQuotes(store: Store, plaidoyerId: string): Promise<BrokenQuote[]> {
	const broken: BrokenQuote[] = [];
	for (const citation of await citationsOf(store, plaidoyerId)) {
		const { body, salt, sha256, working_text_id, start, end } = citation;
		if (citation.kind !== "excerpt" || citation.erased_at !== null) continue;
		if (body === null || salt === null || sha256 === null || !sameHash(saltedHash(salt, body), sha256)) {
			broken.push({ citationId: citation.id, why: "hash" });
			continue;
		}
		const text = working_text_id === null ? undefined : await findWorkingText(store, working_text_id);
		const proved =
			text !== undefined && start !== null && end !== null && proveQuote(text.body, { start, end }, body);
		if (!proved) broken.push({ citationId: citation.id, why: "words" });
		// The text has a newer version, in which these words do not stand: whoever reads it now says something else.
		else if (text.superseded_at !== null) broken.push({ citationId: citation.id, why: "replaced" });
	}
	return broken;
}

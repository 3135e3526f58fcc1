import { proveQuote } from "@portevoix/analysis/quotation/prove-quote";
import { ConsentText, Purpose } from "@portevoix/data/vocabulary/consent";
import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { verifyAuditChain } from "../audit/verify-audit-chain.ts";
import type { StaffContext } from "../context.ts";
import { verifyFrozenCount } from "../counting/verify-frozen-count.ts";
import { consentTextHash } from "../intake/keep-consent-text.ts";
import { saltedHash, sameHash } from "../keys/fingerprint.ts";
import { unsealOriginal } from "../keys/seal-original.ts";
import { proveQuotes } from "../plaidoyer/prove-quotes.ts";
import {
	allCodings,
	allConsentTexts,
	allDrafts,
	allFrozenCounts,
	allOriginals,
	allPlaidoyerIds,
	allWorkingTexts,
	databaseFaults,
} from "./checking.repository.ts";
import type { Finding } from "./finding.ts";

/**
 * Reads the whole store and names everything that is not as it was written: pages of the database, sealed originals,
 * working texts, codings, quotes, consent texts, frozen counts, documents, the log. Answers nothing when all holds.
 * Changes nothing and needs no running server.
 */
export async function* checkStore(context: StaffContext): AsyncGenerator<Finding> {
	const { store, keys } = context;
	for (const fault of await databaseFaults(store)) yield { kind: "database", id: fault, why: "integrity" };
	yield* checkTexts(context);
	for await (const { id, start, end, exact, body } of allCodings(store.db)) {
		if (exact === null || body === null) continue;
		if (!proveQuote(body, { start, end }, exact)) yield { kind: "coding", id, why: "words" };
	}
	for (const plaidoyer of await allPlaidoyerIds(store.db)) {
		for (const { citationId, why } of await proveQuotes(store.db, plaidoyer)) {
			// A text that was corrected since is work for the writer, not a sign that somebody changed the store.
			if (why !== "replaced") yield { kind: "quote", id: citationId, why };
		}
	}
	for (const { plaidoyer_id, revision, document } of await allDrafts(store.db)) {
		if (!isDocument(document)) yield { kind: "document", id: `${plaidoyer_id} ${revision}`, why: "schema" };
	}
	for await (const row of allFrozenCounts(store.db)) {
		const why = await verifyFrozenCount(context, row);
		if (why) yield { kind: "frozen-count", id: row.id, why };
	}
	for (const seq of await verifyAuditChain(store.db, keys.auditKey)) {
		yield { kind: "audit-log", id: String(seq), why: "chain" };
	}
}

async function* checkTexts(context: StaffContext): AsyncGenerator<Finding> {
	const { store, keys } = context;
	for await (const { id, ciphertext, wrapped_key } of allOriginals(store.db)) {
		if (ciphertext === null || wrapped_key === null) continue;
		try {
			await unsealOriginal(keys, id, { ciphertext, wrapped_key });
		} catch {
			yield { kind: "original", id, why: "sealed" };
		}
	}
	for await (const { id, body, salt, sha256, erased_at } of allWorkingTexts(store.db)) {
		if (erased_at !== null && body === null) continue;
		const holds = body !== null && salt !== null && sameHash(saltedHash(salt, body), sha256);
		if (!holds) yield { kind: "working-text", id, why: "hash" };
	}
	for (const row of await allConsentTexts(store.db)) {
		const text = ConsentText.safeParse({
			language: row.language,
			purposes: row.purposes.split(" ").map((purpose) => Purpose.safeParse(purpose).data),
			body: row.body,
		});
		if (!text.success || consentTextHash(text.data) !== row.hash) {
			yield { kind: "consent-text", id: row.hash, why: "hash" };
		}
	}
}

function isDocument(json: string): boolean {
	try {
		return PlaidoyerDocument.safeParse(JSON.parse(json)).success;
	} catch {
		return false;
	}
}

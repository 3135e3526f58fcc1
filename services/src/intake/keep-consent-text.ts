import type { Store } from "@portevoix/data/connection/database";
import type { ConsentText } from "@portevoix/data/vocabulary/consent";
import { canonicalJson, saltedHash } from "../keys/fingerprint.ts";
import { insertConsentText } from "./consent.repository.ts";

/** The address of a consent text: a hash of its exact words, language and purposes. */
export function consentTextHash(text: ConsentText): string {
	return saltedHash("consent-text", canonicalJson(text));
}

/** Stores a consent text once and for ever; answers its hash. */
export async function keepConsentText(store: Store, text: ConsentText): Promise<string> {
	const hash = consentTextHash(text);
	await insertConsentText(store, {
		hash,
		language: text.language,
		purposes: text.purposes.join(" "),
		body: text.body,
	});
	return hash;
}

import type { Store } from "@portevoix/data/connection/database";
import type { ConsentChoice, ConsentText } from "@portevoix/data/vocabulary/consent";
import { normaliseText } from "@portevoix/data/vocabulary/text";
import { Refusal } from "../failures.ts";
import { findConsentText } from "./consent.repository.ts";
import { consentTextHash, keepConsentText } from "./keep-consent-text.ts";

/** How somebody who brings testimonies names the text that their witnesses agreed to. */
export type GivenConsentText = {
	/** The hash of a text that is kept already. */
	readonly hash?: string | undefined;
	/** Or the words themselves, kept from now on unless this is a dry run. */
	readonly words?: string | undefined;
};

/**
 * The hash of the text under which consents were given; null when there are none. Refuses `consent-text-missing` when
 * no text is named, and a hash that nobody knows.
 */
export async function chooseConsentText(
	store: Store,
	consents: readonly ConsentChoice[],
	given: GivenConsentText,
	dryRun: boolean,
): Promise<string | null> {
	if (consents.length === 0) return null;
	if (given.hash !== undefined) {
		if (!(await findConsentText(store, given.hash))) throw new Refusal("consent-text-missing");
		return given.hash;
	}
	const body = normaliseText(given.words ?? "").trim();
	if (body === "") throw new Refusal("consent-text-missing");
	const text: ConsentText = { language: "fr", purposes: consents.map(({ purpose }) => purpose), body };
	return dryRun ? consentTextHash(text) : keepConsentText(store, text);
}

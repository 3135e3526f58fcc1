import type { IntakeContext } from "../context.ts";
import { CALL_CONSENT_TEXT, FORM_CONSENT_TEXT, PAPER_CONSENT_TEXT } from "../wording/consent.fr.ts";
import { keepConsentText } from "./keep-consent-text.ts";

/** Keeps the consent texts in use, so that answers can point to them; to be called before anyone can send. */
export async function prepareForm(context: Pick<IntakeContext, "store">): Promise<void> {
	for (const text of [FORM_CONSENT_TEXT, CALL_CONSENT_TEXT, PAPER_CONSENT_TEXT]) {
		await keepConsentText(context.store.db, text);
	}
}

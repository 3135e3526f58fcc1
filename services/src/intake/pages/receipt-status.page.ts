import { html } from "hono/html";
import type { HttpSettings } from "../../http/http-settings.ts";
import type { Markup } from "../../http/markup.ts";
import { publicPage } from "../../http/public.page.ts";
import { CONFIRMATION, longMoment, RECEIPT } from "../../wording/public.fr.ts";
import type { OpenedReceipt } from "../open-receipt.ts";
import { consentAnswers } from "./consent-answers.page.ts";
import { hiddenCode } from "./hidden-code.page.ts";

/** What stands behind a receipt: when, which uses, and the way out. Never the words, never the staff's reference. */
export function receiptStatusPage(settings: HttpSettings, code: string, opened: OpenedReceipt): Markup {
	return publicPage(settings, {
		title: RECEIPT.statusTitle,
		body: html`<h1>${RECEIPT.statusTitle}</h1>
<p>${RECEIPT.receivedOn(longMoment(opened.receivedAt))}</p>
${opened.withdrawnAt ? html`<p><strong>${RECEIPT.withdrawnOn(longMoment(opened.withdrawnAt))}</strong></p>` : ""}
<section>
<h2>${RECEIPT.acceptedTitle}</h2>
${consentAnswers(opened.consents)}
</section>
${
	opened.withdrawnAt
		? ""
		: html`<section>
<h2>${RECEIPT.withdrawTitle}</h2>
<p>${RECEIPT.withdrawMeaning}</p>
<form method="post" action="/recu/retrait">${hiddenCode(code)}
<div class="actions"><button class="second" type="submit">${RECEIPT.withdraw}</button></div>
</form>
</section>`
}
<section>
<div class="actions"><a class="button second" href="/">${CONFIRMATION.clear}</a></div>
<p class="hint no-print">${CONFIRMATION.shared}</p>
</section>`,
	});
}

import { html } from "hono/html";
import type { HttpSettings } from "../../http/http-settings.ts";
import type { Markup } from "../../http/markup.ts";
import { publicPage } from "../../http/public.page.ts";
import { telephone } from "../../http/telephone.page.ts";
import { CONFIRMATION, longMoment, RECEIPT } from "../../wording/public.fr.ts";

/** Said once the words are gone. */
export function withdrawnPage(settings: HttpSettings, at: string): Markup {
	return publicPage(settings, {
		title: RECEIPT.doneTitle,
		body: html`<p class="quiet date">${longMoment(at)}</p>
<h1>${RECEIPT.doneTitle}</h1>
<p>${RECEIPT.done}</p>
<p>${RECEIPT.consequences.at(-1)}</p>
${telephone(settings, html`<strong>${CONFIRMATION.questionTitle}</strong>`)}
<div class="actions"><a class="button" href="/">${CONFIRMATION.clear}</a></div>
<p class="hint no-print">${CONFIRMATION.shared}</p>`,
	});
}

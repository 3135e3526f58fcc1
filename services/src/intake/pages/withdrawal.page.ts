import { html } from "hono/html";
import type { HttpSettings } from "../../http/http-settings.ts";
import type { Markup } from "../../http/markup.ts";
import { publicPage } from "../../http/public.page.ts";
import { RECEIPT } from "../../wording/public.fr.ts";
import { hiddenCode } from "./hidden-code.page.ts";

/** Asks once more before a withdrawal, saying what follows. */
export function withdrawalPage(settings: HttpSettings, code: string): Markup {
	return publicPage(settings, {
		title: RECEIPT.confirmTitle,
		body: html`<h1>${RECEIPT.confirmTitle}</h1>
<ul class="said">${RECEIPT.consequences.map((sentence) => html`<li>${sentence}</li>`)}</ul>
<div class="actions">
<form method="post" action="/recu/retrait">${hiddenCode(code)}
<input type="hidden" name="confirmation" value="oui">
<button class="careful" type="submit">${RECEIPT.confirm}</button></form>
<form method="post" action="/recu">${hiddenCode(code)}
<button class="second" type="submit">${RECEIPT.cancel}</button></form>
</div>`,
	});
}

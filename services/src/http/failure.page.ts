import { html } from "hono/html";
import { FAILURE_PAGE } from "../wording/public.fr.ts";
import type { FailureAnswer } from "./failure-answer.ts";
import type { HttpSettings } from "./http-settings.ts";
import type { Markup } from "./markup.ts";
import { publicPage } from "./public.page.ts";

/** What a person sees when a page cannot be shown: the sentence, and a number to quote. */
export function failurePage(settings: HttpSettings, { status, message, requestId }: FailureAnswer): Markup {
	const title = FAILURE_PAGE.titles[status] ?? FAILURE_PAGE.otherTitle;
	return publicPage(settings, {
		title,
		body: html`<h1>${title}</h1>
<p role="alert">${message}</p>
${requestId && status !== 404 ? html`<p class="quiet">${FAILURE_PAGE.reference(requestId)}</p>` : ""}
<div class="actions"><a class="button" href="/">${FAILURE_PAGE.back}</a></div>`,
	});
}

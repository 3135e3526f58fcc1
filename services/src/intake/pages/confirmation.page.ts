import type { ConsentChoice } from "@portevoix/data/vocabulary/consent";
import { html } from "hono/html";
import type { HttpSettings } from "../../http/http-settings.ts";
import type { Markup } from "../../http/markup.ts";
import { publicPage } from "../../http/public.page.ts";
import { telephone } from "../../http/telephone.page.ts";
import { CONFIRMATION, longMoment } from "../../wording/public.fr.ts";
import { consentAnswers } from "./consent-answers.page.ts";

/** Two groups of four that stay together on a narrow screen. */
function codeInPairs(receipt: string): Markup {
	const pairs = receipt.match(/\d{4} \d{4}/g) ?? [receipt];
	return html`<p class="code">${pairs.map((pair) => html`<span>${pair}</span> `)}</p>`;
}

/** The answer to a sent testimony: the receipt is the largest thing; what was accepted and refused is repeated. */
export function confirmationPage(
	settings: HttpSettings,
	sent: { readonly receipt: string; readonly at: string; readonly consents: readonly ConsentChoice[] },
): Markup {
	return publicPage(settings, {
		title: CONFIRMATION.title,
		body: html`<p class="quiet date">${longMoment(sent.at)}</p>
<h1>${CONFIRMATION.title}</h1>
<div class="receipt">
<h2>${CONFIRMATION.receipt}</h2>
${codeInPairs(sent.receipt)}
<p>${CONFIRMATION.keep}</p>
</div>
<section>
<h2>${CONFIRMATION.acceptedTitle}</h2>
${consentAnswers(sent.consents)}
</section>
<section>
<h2>${CONFIRMATION.nextTitle}</h2>
<ol class="steps">${CONFIRMATION.next.map(([first, rest]) => html`<li><strong>${first}</strong> ${rest}</li>`)}</ol>
</section>
${
	settings.telephone
		? html`<section><h2>${CONFIRMATION.questionTitle}</h2>${telephone(settings)}</section>`
		: ""
}
<section>
<h2>${CONFIRMATION.hardTitle}</h2>
<dl class="lines">${CONFIRMATION.lines.map(
			([number, what]) =>
				html`<div><dt><a href="tel:${number.replace(/\D/g, "")}">${number}</a></dt><dd>${what}</dd></div>`,
		)}</dl>
</section>
<div class="actions"><a class="button" href="/">${CONFIRMATION.clear}</a></div>
<p class="hint no-print">${CONFIRMATION.shared}</p>`,
	});
}

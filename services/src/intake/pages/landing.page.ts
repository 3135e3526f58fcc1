import { html } from "hono/html";
import type { HttpSettings } from "../../http/http-settings.ts";
import type { Markup } from "../../http/markup.ts";
import { publicPage } from "../../http/public.page.ts";
import { FRAME, LANDING } from "../../wording/public.fr.ts";

/** What this is, whom it serves, what becomes of a testimony, and what is promised. */
export function landingPage(settings: HttpSettings, hasPublications: boolean): Markup {
	return publicPage(settings, {
		title: LANDING.title,
		body: html`<h1>${LANDING.title}</h1>
<p class="lead">${LANDING.lead(settings.federation)}</p>
<div class="actions">
<a class="button" href="/temoigner">${FRAME.testify}</a>
<a class="button second" href="/recu">${FRAME.receipt}</a>
</div>
<p class="hint">${LANDING.effort}</p>
<section>
<h2>${LANDING.whoTitle}</h2>
<p>${LANDING.who}</p>
</section>
<section>
<h2>${LANDING.howTitle}</h2>
<ol class="steps">${LANDING.how.map(([first, rest]) => html`<li><strong>${first}</strong> ${rest}</li>`)}</ol>
</section>
<section>
<h2>${LANDING.promisesTitle}</h2>
<ul class="said">${LANDING.promises.map((promise) => html`<li>${promise}</li>`)}</ul>
</section>
${
	hasPublications
		? html`<section><h2>${LANDING.publicationsTitle}</h2>
<p><a href="/publications">${LANDING.publications}</a></p></section>`
		: ""
}`,
	});
}

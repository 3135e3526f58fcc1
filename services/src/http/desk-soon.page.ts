import { html } from "hono/html";
import { DESK } from "../wording/api.fr.ts";
import { deskPage } from "./desk.page.ts";
import type { Markup } from "./markup.ts";

/** What stands at `/bureau` until the desk is there. */
export function deskSoonPage(): Markup {
	return deskPage({
		title: DESK.title,
		body: html`<h1>${DESK.title}</h1>
<p class="lead">${DESK.lead}</p>
<section aria-labelledby="api"><h2 id="api">${DESK.byApi}</h2>
<p>${DESK.byApiText}</p>
<div class="actions"><a class="button" href="/api/docs">${DESK.byApiLink}</a></div></section>
<section aria-labelledby="commande"><h2 id="commande">${DESK.byCommand}</h2>
<p>${DESK.byCommandText}</p>
<pre><code>npm run portevoix -- --help</code></pre></section>
<p><a href="/">${DESK.publicSite}</a></p>`,
	});
}

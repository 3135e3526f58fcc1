import { html } from "hono/html";
import { FRAME } from "../wording/public.fr.ts";
import type { HttpSettings } from "./http-settings.ts";
import type { Markup } from "./markup.ts";
import { telephone } from "./telephone.page.ts";

/** The frame of every public page: leaving is as near as going on. No script, one stylesheet, nothing from elsewhere. */
export function publicPage(
	settings: HttpSettings,
	page: { readonly title: string; readonly failed?: boolean; readonly body: Markup },
): Markup {
	const title = page.failed ? `${FRAME.errorTitle} ${page.title}` : page.title;
	return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${title} – ${FRAME.site}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#contenu">${FRAME.skip}</a>
<header>
<a class="brand" href="/"><span aria-hidden="true">«</span> ${FRAME.site}</a>
<a class="leave" href="/quitter" title="${FRAME.leaveTitle}" rel="noreferrer">${FRAME.leave}</a>
</header>
<main id="contenu" tabindex="-1">
${page.body}
</main>
<footer aria-label="${FRAME.footer}">
${telephone(settings, html`<strong>${FRAME.talk}</strong>`)}
<p>${FRAME.emergency}</p>
<ul class="links">
<li><a href="/">${FRAME.home}</a></li>
<li><a href="/temoigner">${FRAME.testify}</a></li>
<li><a href="/recu">${FRAME.receipt}</a></li>
</ul>
<p class="quiet">${settings.federation}</p>
</footer>
</body>
</html>`;
}

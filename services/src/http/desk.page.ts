import { html } from "hono/html";
import { DESK } from "../wording/api.fr.ts";
import type { Markup } from "./markup.ts";

/** The frame of the pages that the staff's side renders itself: no script, our own stylesheets. */
export function deskPage(page: { readonly title: string; readonly body: Markup }): Markup {
	return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${page.title} – Porte-voix</title>
<link rel="stylesheet" href="/style.css">
<link rel="stylesheet" href="/api/docs.css">
</head>
<body class="desk">
<a class="skip" href="#contenu">${DESK.skip}</a>
<header><a class="brand" href="/bureau"><span aria-hidden="true">«</span> ${DESK.site}</a></header>
<main id="contenu" tabindex="-1">
${page.body}
</main>
</body>
</html>`;
}

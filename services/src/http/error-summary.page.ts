import { html } from "hono/html";
import { FRAME } from "../wording/public.fr.ts";
import { type Markup, NOTHING } from "./markup.ts";

/** One thing to put right. Without a field it concerns the sending itself. */
export type PageProblem = { readonly field?: string; readonly message: string };

/** What is the matter, at the top of the page, each line leading to its field; read aloud and focused when it appears. */
export function errorSummary(problems: readonly PageProblem[]): Markup {
	if (problems.length === 0) return NOTHING;
	return html`<div class="problems" role="alert" tabindex="-1" autofocus>
<h2>${FRAME.problem}</h2>
<ul>${problems.map(({ field, message }) =>
		field ? html`<li><a href="#${field}">${message}</a></li>` : html`<li>${message}</li>`,
	)}</ul>
</div>`;
}

import { html } from "hono/html";
import type { Markup } from "../../http/markup.ts";

/** The code goes from page to page in the body: no cookie, no address. */
export function hiddenCode(code: string): Markup {
	return html`<input type="hidden" name="code" value="${code}" autocomplete="off">`;
}

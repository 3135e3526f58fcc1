import { html } from "hono/html";
import type { HttpSettings } from "./http-settings.ts";
import { type Markup, NOTHING } from "./markup.ts";

/** The number that people can call, where there is one, under its own heading unless the place already has one. */
export function telephone(settings: HttpSettings, heading: Markup = NOTHING): Markup {
	if (!settings.telephone) return NOTHING;
	const { number, hours } = settings.telephone;
	return html`<p class="call">${heading}
		<a class="number" href="tel:${number.replace(/[^\d+]/g, "")}">${number}</a>
		<span>${hours}</span></p>`;
}

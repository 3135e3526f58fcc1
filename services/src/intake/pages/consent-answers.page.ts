import { type ConsentChoice, type Purpose, purposesGranted } from "@portevoix/data/vocabulary/consent";
import { html } from "hono/html";
import type { Markup } from "../../http/markup.ts";
import { PURPOSE_LABELS } from "../../wording/labels.fr.ts";
import { FRAME, RECEIPT } from "../../wording/public.fr.ts";

const isSharing = (purpose: Purpose): purpose is `share:${string}` => purpose.startsWith("share:");

function labelOf(purpose: Purpose): string {
	return isSharing(purpose) ? RECEIPT.sharing : PURPOSE_LABELS[purpose];
}

/** Each use that was asked for, with the answer that holds now: « Non » is repeated like « Oui ». */
export function consentAnswers(consents: readonly ConsentChoice[]): Markup {
	if (consents.length === 0) return html`<p>${RECEIPT.none}</p>`;
	const granted = purposesGranted(consents);
	const purposes = [...new Set(consents.map(({ purpose }) => purpose))];
	return html`<dl class="answers">${purposes.map(
		(purpose) =>
			html`<div><dt>${granted.has(purpose) ? FRAME.yes : FRAME.no}</dt><dd>${labelOf(purpose)}</dd></div>`,
	)}</dl>`;
}

import { html } from "hono/html";
import { deskPage } from "../http/desk.page.ts";
import type { Markup } from "../http/markup.ts";
import { INVITATION } from "../wording/invitation.fr.ts";

/** What a link says that cannot be used; whoever has an account already is shown the way in. */
export function deadInvitationPage(message: string): Markup {
	return deskPage({
		title: INVITATION.deadTitle,
		body: html`<h1>${INVITATION.deadTitle}</h1>
<p role="alert">${message}</p>
<p><a href="/bureau/">${INVITATION.desk}</a></p>`,
	});
}

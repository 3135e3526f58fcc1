import { html } from "hono/html";
import { deskPage } from "../http/desk.page.ts";
import { errorSummary, type PageProblem } from "../http/error-summary.page.ts";
import type { Markup } from "../http/markup.ts";
import { INVITATION } from "../wording/invitation.fr.ts";
import { ROLE_LABELS } from "../wording/labels.fr.ts";
import type { Invitation } from "./invitation.repository.ts";

type State = { readonly token: string; readonly problems: readonly PageProblem[] };

function passwordField(name: "motdepasse" | "encore", label: string, problems: State["problems"]): Markup {
	const problem = problems.find(({ field }) => field === name);
	return html`<div class="field${problem ? " has-problem" : ""}">
<label for="${name}">${label}</label>
${problem ? html`<p class="wrong" id="${name}-erreur">${problem.message}</p>` : ""}
<input type="password" id="${name}" name="${name}" autocomplete="new-password" required${
		problem ? html` aria-invalid="true"` : ""
	} aria-describedby="${problem ? `${name}-erreur ` : ""}conseil">
</div>`;
}

/** Who is invited, to do what, and the password to choose. What was typed as password is never sent back. */
export function invitationPage(invitation: Invitation, { token, problems }: State): Markup {
	return deskPage({
		title: problems.length > 0 ? `${INVITATION.error} ${INVITATION.title}` : INVITATION.title,
		body: html`${errorSummary(problems)}
<h1>${INVITATION.welcome(invitation.name)}</h1>
<p>${INVITATION.roles}</p>
<ul>${invitation.roles.map((role) => html`<li>${ROLE_LABELS[role]}</li>`)}</ul>
<p>${INVITATION.address} <strong>${invitation.email}</strong></p>
<form method="post" action="/invitation" novalidate>
<input type="hidden" name="jeton" value="${token}">
<p class="hint" id="conseil">${INVITATION.advice}</p>
${passwordField("motdepasse", INVITATION.password, problems)}
${passwordField("encore", INVITATION.again, problems)}
<div class="actions"><button type="submit">${INVITATION.open}</button></div>
</form>`,
	});
}

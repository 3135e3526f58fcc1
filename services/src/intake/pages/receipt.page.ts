import { html } from "hono/html";
import { errorSummary, type PageProblem } from "../../http/error-summary.page.ts";
import type { HttpSettings } from "../../http/http-settings.ts";
import type { Markup } from "../../http/markup.ts";
import { publicPage } from "../../http/public.page.ts";
import { telephone } from "../../http/telephone.page.ts";
import { RECEIPT } from "../../wording/public.fr.ts";

/** Asks for the code. A wrong one comes back in its field, so that one digit can be put right. */
export function receiptPage(
	settings: HttpSettings,
	state: { readonly typed: string; readonly problems: readonly PageProblem[] },
): Markup {
	const problem = state.problems.find(({ field }) => field === "code");
	return publicPage(settings, {
		title: RECEIPT.title,
		failed: state.problems.length > 0,
		body: html`${errorSummary(state.problems)}
<h1>${RECEIPT.title}</h1>
<p>${RECEIPT.introduction}</p>
<form method="post" action="/recu" novalidate>
<div class="field${problem ? " has-problem" : ""}">
<label for="code">${RECEIPT.label}</label>
${problem ? html`<p class="wrong" id="code-erreur">${problem.message}</p>` : ""}
<p class="hint" id="code-aide">${RECEIPT.hint}</p>
<input type="text" id="code" name="code" inputmode="numeric" autocomplete="off" spellcheck="false" value="${state.typed}"${
			problem ? html` aria-invalid="true"` : ""
		} aria-describedby="${problem ? "code-erreur " : ""}code-aide">
</div>
<div class="actions"><button type="submit">${RECEIPT.open}</button></div>
</form>
<section><p>${RECEIPT.lost}</p>${telephone(settings)}</section>`,
	});
}

import { AgeBand, Province, WitnessRole } from "@portevoix/data/vocabulary/testimony";
import { html } from "hono/html";
import { errorSummary, type PageProblem } from "../../http/error-summary.page.ts";
import type { HttpSettings } from "../../http/http-settings.ts";
import { type Markup, NOTHING } from "../../http/markup.ts";
import { publicPage } from "../../http/public.page.ts";
import type { FormFields } from "../../http/read-form.ts";
import {
	ASKED_PURPOSES,
	type AskedPurpose,
	CONSENT_CLOSING,
	CONSENT_INTRODUCTION,
	CONSENT_QUESTIONS,
} from "../../wording/consent.fr.ts";
import { AGE_BAND_LABELS, PROVINCE_LABELS } from "../../wording/labels.fr.ts";
import { FORM, FRAME } from "../../wording/public.fr.ts";

/** What the form shows: what was typed so far, what to put right, and the two hidden values. */
export type TestimonyFormState = {
	readonly typed: FormFields;
	readonly problems: readonly PageProblem[];
	readonly submissionId: string;
	readonly consentTextHash: string;
};

type Problem = PageProblem | undefined;

const problemText = (id: string, problem: Problem): Markup =>
	problem ? html`<p class="wrong" id="${id}-erreur">${problem.message}</p>` : NOTHING;

function option(name: string, value: string, label: string, checked: boolean): Markup {
	const id = `${name}-${value}`;
	return html`<label class="option" for="${id}"><input type="radio" id="${id}" name="${name}" value="${value}"${checked ? html` checked` : ""}>${label}</label>`;
}

function select(
	name: string,
	label: string,
	values: readonly string[],
	labels: Readonly<Record<string, string>>,
	typed: FormFields,
): Markup {
	const chosen = typed.get(name) ?? "unknown";
	return html`<div class="field">
<label for="${name}">${label}</label>
<select id="${name}" name="${name}">
<option value="unknown">${FORM.unknown}</option>
${values
	.filter((value) => value !== "unknown")
	.map(
		(value) =>
			html`<option value="${value}"${value === chosen ? html` selected` : ""}>${labels[value] ?? ""}</option>`,
	)}
</select>
</div>`;
}

function story(typed: FormFields, problem: Problem): Markup {
	return html`<h2>${FORM.storyTitle}</h2>
<p>${FORM.storyHint}</p>
<div class="field${problem ? " has-problem" : ""}">
<label for="text">${FORM.storyLabel} ${FRAME.required}</label>
${problemText("text", problem)}
<textarea id="text" name="text" rows="9" autocomplete="off" spellcheck="true"${
		problem ? html` aria-invalid="true"` : ""
	} aria-describedby="${problem ? "text-erreur " : ""}text-aide">
${typed.get("text") ?? ""}</textarea>
<p class="hint" id="text-aide">${FORM.storyNames}</p>
</div>
<p class="why"><strong>${FORM.whyTitle}</strong> ${FORM.storyWhy}</p>`;
}

function about(typed: FormFields): Markup {
	return html`<section>
<h2>${FORM.aboutTitle} ${FRAME.optional}</h2>
<p class="why"><strong>${FORM.aboutWhyTitle}</strong> ${FORM.aboutWhy}</p>
<fieldset>
<legend>${FORM.role}</legend>
${WitnessRole.options.map((role) => option("witnessRole", role, FORM.roles[role], typed.get("witnessRole") === role))}
</fieldset>
${select("province", FORM.province, Province.options, PROVINCE_LABELS, typed)}
${select("witnessAge", FORM.age, AgeBand.options, AGE_BAND_LABELS, typed)}
</section>`;
}

function consentQuestion(purpose: AskedPurpose, typed: FormFields, problem: Problem): Markup {
	const { question, meaning } = CONSENT_QUESTIONS[purpose];
	const describedBy = problem ? `${purpose}-erreur ${purpose}-aide` : `${purpose}-aide`;
	return html`<div${problem ? html` class="has-problem"` : ""}><fieldset aria-describedby="${describedBy}">
<legend>${question}${purpose === "count" ? ` ${FRAME.required}` : ""}</legend>
${problemText(purpose, problem)}
<p id="${purpose}-aide">${meaning}</p>
<div class="pair">
${option(purpose, "oui", FRAME.yes, typed.get(purpose) === "oui")}
${option(purpose, "non", FRAME.no, typed.get(purpose) === "non")}
</div>
</fieldset></div>`;
}

/** The whole form on one page: the story first, then what may be left out, then one question for each use. */
export function testimonyFormPage(settings: HttpSettings, state: TestimonyFormState): Markup {
	const { typed, problems } = state;
	const problemAt = (field: string): Problem => problems.find((problem) => problem.field === field);
	return publicPage(settings, {
		title: FORM.title,
		failed: problems.length > 0,
		body: html`${errorSummary(problems)}
<h1>${FORM.title}</h1>
<p>${FORM.introduction}</p>
<form method="post" action="/temoigner" enctype="multipart/form-data" novalidate>
<input type="hidden" name="submissionId" value="${state.submissionId}" autocomplete="off">
<input type="hidden" name="consentTextHash" value="${state.consentTextHash}" autocomplete="off">
<section>${story(typed, problemAt("text"))}</section>
${about(typed)}
<section>
<h2>${FORM.consentTitle}</h2>
<p>${CONSENT_INTRODUCTION}</p>
${ASKED_PURPOSES.map((purpose) => consentQuestion(purpose, typed, problemAt(`${purpose}-oui`)))}
<p>${CONSENT_CLOSING}</p>
</section>
<div class="actions"><button type="submit">${FORM.send}</button></div>
<p class="hint">${FORM.afterSend}</p>
</form>`,
	});
}

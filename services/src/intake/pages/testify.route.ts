import { type Context, Hono } from "hono";
import { z } from "zod";
import type { IntakeContext } from "../../context.ts";
import { bodyLimit } from "../../http/body-limit.ts";
import type { PageProblem } from "../../http/error-summary.page.ts";
import type { FailureAnswer } from "../../http/failure-answer.ts";
import type { HttpSettings } from "../../http/http-settings.ts";
import { type FormFields, readForm } from "../../http/read-form.ts";
import { FORM_CONSENT_TEXT } from "../../wording/consent.fr.ts";
import { FORM } from "../../wording/public.fr.ts";
import { consentTextHash } from "../keep-consent-text.ts";
import { submitTestimony } from "../submit-testimony.ts";
import { confirmationPage } from "./confirmation.page.ts";
import { makeSubmissionId } from "./make-submission-id.ts";
import { readTestimonyForm } from "./read-testimony-form.ts";
import { testimonyFormPage } from "./testimony-form.page.ts";

const EMPTY: FormFields = new Map();

/** What went wrong while keeping the text, and that the text is still here. */
function sendingProblems({ code, message }: FailureAnswer): PageProblem[] {
	if (code === "text-missing" || code === "text-too-long") return [{ field: "text", message }];
	return [{ message }, { message: FORM.stillThere }];
}

/** `/temoigner`: the form, and its answer. Whatever goes wrong after reading it, what was typed is shown again. */
export function testifyRoute(context: () => IntakeContext, settings: HttpSettings) {
	const currentHash = consentTextHash(FORM_CONSENT_TEXT);

	const form = (typed: FormFields, problems: readonly PageProblem[]) => {
		const sentId = z.uuid().safeParse(typed.get("submissionId"));
		return testimonyFormPage(settings, {
			typed,
			problems,
			submissionId: sentId.data ?? makeSubmissionId(context().randomBytes(16)),
			consentTextHash: currentHash,
		});
	};
	const keepTyped = (c: Context, typed: FormFields) =>
		c.set("showFailure", (answer) => c.html(form(typed, sendingProblems(answer)), answer.status));

	return new Hono()
		.get("/", (c) => c.html(form(EMPTY, [])))
		.post("/", bodyLimit("form"), async (c) => {
			const typed = await readForm(c.req);
			keepTyped(c, typed);
			const read = readTestimonyForm(typed);
			if ("problems" in read) return c.html(form(typed, read.problems), 400);
			const { receipt } = await submitTestimony(context(), read.submission);
			const at = context().now().toISOString();
			return c.html(confirmationPage(settings, { receipt, at, consents: read.submission.consents }));
		});
}

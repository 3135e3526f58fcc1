import { Submission } from "@portevoix/data/vocabulary/submission";
import { AgeBand, LONGEST_TEXT, Province, WitnessRole } from "@portevoix/data/vocabulary/testimony";
import { codePointLength, normaliseText } from "@portevoix/data/vocabulary/text";
import { z } from "zod";
import type { PageProblem } from "../../http/error-summary.page.ts";
import type { FormFields } from "../../http/read-form.ts";
import { ASKED_PURPOSES } from "../../wording/consent.fr.ts";
import { FAILURE_SENTENCES } from "../../wording/failures.fr.ts";
import { FORM } from "../../wording/public.fr.ts";

/** A choice that may be left out: nothing chosen is `unknown`. */
const choice = <Schema extends z.ZodType>(schema: Schema) =>
	z.preprocess((value) => (value === "" ? "unknown" : value), schema);

const yesOrNo = z.enum(["oui", "non", ""]);

/** The form as a browser sends it, a missing field being empty. Only the text and the first yes are needed. */
const TestimonyForm = z.object({
	submissionId: z.uuid(),
	consentTextHash: z.string().regex(/^[0-9a-f]{64}$/),
	text: z
		.string()
		.transform((text) => normaliseText(text))
		.refine((text) => text.trim() !== "", { error: "text-missing" })
		.refine((text) => codePointLength(text) <= LONGEST_TEXT, { error: "text-too-long" }),
	witnessRole: choice(WitnessRole),
	province: choice(Province),
	witnessAge: choice(AgeBand),
	count: yesOrNo.refine((answer) => answer === "oui", { error: "consent-missing" }),
	excerpt: yesOrNo,
	"excerpt-with-attributes": yesOrNo,
	press: yesOrNo,
});

/** The element to lead to for each field: the first radio of a question. */
const TARGETS: Readonly<Record<string, string>> = {
	text: "text",
	witnessRole: "witnessRole-patient",
	province: "province",
	witnessAge: "witnessAge",
	count: "count-oui",
	excerpt: "excerpt-oui",
	"excerpt-with-attributes": "excerpt-with-attributes-oui",
	press: "press-oui",
};

function problemOf(issue: z.core.$ZodIssue): PageProblem {
	const field = TARGETS[String(issue.path[0])];
	if (field === undefined) return { message: FORM.sendAgain };
	if (issue.message === "text-missing" || issue.message === "consent-missing") {
		return { field, message: FAILURE_SENTENCES[issue.message]({}) };
	}
	if (issue.message === "text-too-long") {
		return { field, message: FAILURE_SENTENCES["text-too-long"]({ longest: LONGEST_TEXT }) };
	}
	return { field, message: FORM.badChoice };
}

/** Reads the sent form: a submission, or what to put right, one problem a field, in the order of the page. */
export function readTestimonyForm(
	fields: FormFields,
): { readonly submission: Submission } | { readonly problems: readonly PageProblem[] } {
	const read = TestimonyForm.safeParse(
		Object.fromEntries(Object.keys(TestimonyForm.shape).map((name) => [name, fields.get(name) ?? ""])),
	);
	if (!read.success) {
		const problems = new Map(
			read.error.issues.map((issue) => problemOf(issue)).map((problem) => [problem.field ?? "", problem]),
		);
		return { problems: [...problems.values()] };
	}
	const { text, ...form } = read.data;
	return {
		submission: Submission.parse({
			submissionId: form.submissionId,
			consentTextHash: form.consentTextHash,
			witnessRole: form.witnessRole,
			province: form.province,
			witnessAge: form.witnessAge,
			answers: [{ text }],
			// An unanswered question is a no, and is kept as one.
			consents: ASKED_PURPOSES.map((purpose) => ({ purpose, granted: form[purpose] === "oui" })),
		}),
	};
}

import type { CitationTemplate } from "@portevoix/data/sample/plaidoyer/draft-template";
import { listCodings } from "../coding/list-codings.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { listTestimonies } from "../intake/list-testimonies.ts";
import { citeExcerpt } from "../plaidoyer/cite-excerpt.ts";

type ExcerptTemplate = Extract<CitationTemplate, { kind: "excerpt" }>;

/** What a person answered for the invented texts, where the check warns of a word it could not place. */
const ANSWER = "Texte inventé pour la démonstration : relu, personne à reconnaître.";

/**
 * Quotes the nth passage that carries a code (or a descendant) with a stance and may be quoted, oldest testimony first;
 * passages in `quoted` are passed, and the one that is taken is added. Throws when there are not that many.
 */
export async function citeNthExcerpt(
	context: StaffContext,
	plaidoyerId: string,
	template: ExcerptTemplate,
	quoted: string[],
): Promise<string> {
	const testimonies = (await listTestimonies(context, { limit: 1000, offset: 0 })).reverse();
	let place = 0;
	for (const testimony of testimonies) {
		for (const coding of await listCodings(context.store.db, testimony.id)) {
			const fits = coding.code === template.code || coding.code.startsWith(`${template.code}.`);
			if (!fits || (template.stance && coding.stance !== template.stance)) continue;
			if (quoted.includes(coding.exact)) continue;
			const id = await citeUnlessRefused(context, plaidoyerId, testimony.id, coding);
			if (id === null) continue;
			place += 1;
			if (place < template.nth) continue;
			quoted.push(coding.exact);
			return id;
		}
	}
	throw new Error(`the demonstration has no ${template.nth} quotable passages of ${template.code}`);
}

async function citeUnlessRefused(
	context: StaffContext,
	plaidoyerId: string,
	testimony: string,
	passage: { start: number; end: number },
): Promise<string | null> {
	try {
		return await citeExcerpt(context, { plaidoyerId, testimony, passage, reidentificationAnswer: ANSWER });
	} catch (error) {
		if (error instanceof Refusal && error.code === "consent-does-not-cover") return null;
		throw error;
	}
}

import type { CitationTemplate } from "@portevoix/data/sample/plaidoyer/draft-template";
import { listCodings } from "../coding/list-codings.ts";
import type { StaffContext } from "../context.ts";
import { findTestimony, isWaiting } from "../intake/find-testimony.ts";
import { listTestimonies } from "../intake/list-testimonies.ts";
import { readUses } from "../intake/read-uses.ts";
import { citeExcerpt } from "../plaidoyer/cite-excerpt.ts";

type ExcerptTemplate = Extract<CitationTemplate, { kind: "excerpt" }>;

/** What a person answered for the invented texts, where the check warns of a word it could not place. */
const ANSWER = "Texte inventé pour la démonstration : relu, personne à reconnaître.";

/**
 * Quotes the nth passage in French that carries a code (or a descendant) with a stance and may be quoted, oldest
 * testimony first; passages in `quoted` are passed, and the one that is taken is added. Throws when there are not that
 * many.
 */
export async function citeNthExcerpt(
	context: StaffContext,
	plaidoyerId: string,
	template: ExcerptTemplate,
	quoted: string[],
): Promise<string> {
	const testimonies = (await listTestimonies(context, { limit: 1000, offset: 0 })).reverse();
	let place = 0;
	for (const { id: testimony } of testimonies) {
		if (!(await mayBeQuoted(context, testimony))) continue;
		for (const coding of await listCodings(context.store.db, testimony)) {
			const fits = coding.code === template.code || coding.code.startsWith(`${template.code}.`);
			if (!fits || (template.stance && coding.stance !== template.stance)) continue;
			if (quoted.includes(coding.exact)) continue;
			place += 1;
			if (place < template.nth) continue;
			quoted.push(coding.exact);
			const passage = { start: coding.start, end: coding.end };
			return citeExcerpt(context, { plaidoyerId, testimony, passage, reidentificationAnswer: ANSWER });
		}
	}
	throw new Error(`the demonstration has no ${template.nth} quotable passages of ${template.code}`);
}

async function mayBeQuoted(context: StaffContext, id: string): Promise<boolean> {
	const testimony = await findTestimony(context.store.db, id);
	const uses = await readUses(context.store.db, id);
	const allowed = uses.has("excerpt") || uses.has("excerpt-with-attributes");
	return testimony.language === "fr" && !isWaiting(testimony) && allowed;
}

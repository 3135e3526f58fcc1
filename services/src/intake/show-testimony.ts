import type { Purpose } from "@portevoix/data/vocabulary/consent";
import { TestimonyFacts } from "@portevoix/data/vocabulary/testimony";
import { authorise } from "../accounts/authorise.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findTestimony } from "./find-testimony.ts";
import { type ListedTestimony, listTestimonies } from "./list-testimonies.ts";
import { readUses } from "./read-uses.ts";

export type ShownTestimony = ListedTestimony & {
	readonly facts: TestimonyFacts;
	/** What the witness allows now. */
	readonly uses: readonly Purpose[];
};

/** A testimony without its words: where it stands, what is known of it, what it may be used for. */
export async function showTestimony(context: IntakeContext, idOrReference: string): Promise<ShownTestimony> {
	authorise(context.actor, "testimony.read");
	const row = await findTestimony(context.store.db, idOrReference);
	const [listed] = await listTestimonies(context, { limit: 1, offset: 0, id: row.id });
	if (!listed) throw new Refusal("unknown-testimony");
	const facts = TestimonyFacts.parse({
		witnessRole: row.witness_role,
		language: row.language,
		province: row.province,
		witnessAge: row.witness_age_band,
		concernedAge: row.concerned_age_band,
		careSetting: row.care_setting,
		...(row.facts_from === null ? {} : { factsFrom: row.facts_from }),
		...(row.facts_to === null ? {} : { factsTo: row.facts_to }),
	});
	return { ...listed, facts, uses: [...(await readUses(context.store.db, row.id))].sort() };
}
